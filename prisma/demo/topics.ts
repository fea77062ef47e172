import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import { emil, greta, hanna, ida, lene, nora, ole, type Person, paula, timo } from './people.js';
import { guests, type SpeakerProfile, speakers } from './speakers.js';

export type TopicStory = {
  by: Person;
  on: StoryDay;
  title: string;
  description: string;
  speaker?: SpeakerProfile;
  /** Besides the municipality of whoever proposed it. */
  votes: BodySlug[];
  /** Number of the meeting whose talk it became. */
  became?: number;
  dropped?: string;
};

/** "Themenspeicher" of the Arbeitskreis Klimaschutz. */
export const topics: TopicStory[] = [
  {
    by: paula,
    on: '2026-09-24',
    title: 'Schwammstadt im Bestand',
    description:
      'Wie bringen wir Wasser in die Fläche, wenn die Ortsmitte schon gebaut ist? Gern mit Zahlen zu Kosten.',
    speaker: guests.inken,
    votes: ['bad-berleburg', 'freudenberg', 'kreuztal', 'netphen', 'siegen', 'wilnsdorf', 'siegen-wittgenstein'],
  },
  {
    by: emil,
    on: '2026-10-06',
    title: 'Wärmenetze: Wer betreibt sie?',
    description: 'Stadtwerke, Genossenschaft oder Dritte – was passt zu Kommunen unserer Größe?',
    speaker: speakers.gesa,
    votes: ['hilchenbach', 'neunkirchen', 'siegen', 'burbach', 'bad-laasphe'],
  },
  {
    by: nora,
    on: '2026-10-14',
    title: 'Klimaschutz in der Vergabe',
    description: 'Welche Kriterien sind erlaubt, und wer hat fertige Textbausteine?',
    speaker: guests.bodo,
    votes: ['hilchenbach', 'erndtebrueck', 'siegen-wittgenstein', 'netphen'],
  },
  {
    by: ole,
    on: '2026-10-21',
    title: 'Förderung für kleine Gemeinden',
    description: 'Ein Überblick über Programme, deren Antrag eine Person allein schaffen kann.',
    votes: ['burbach', 'neunkirchen', 'bad-laasphe'],
  },
  {
    by: greta,
    on: '2026-11-04',
    title: 'Freiflächen-Photovoltaik und Artenschutz',
    description: 'Was sagen die Naturschutzbehörden, bevor der Plan fertig ist?',
    speaker: guests.freya,
    votes: ['erndtebrueck', 'bad-berleburg'],
  },
  {
    by: timo,
    on: '2026-11-12',
    title: 'Mitmachen statt Zuhören: Beteiligung junger Leute',
    description: 'Die Klimascouts wachsen heraus. Wie halten andere sie?',
    votes: [],
  },
  {
    by: ida,
    on: '2026-02-18',
    title: 'Kommunale Wärmeplanung: Was kommt auf uns zu?',
    description: 'Vom Bestand bis zum Beschluss, mit Fristen.',
    speaker: speakers.ute,
    votes: ['siegen', 'kreuztal', 'hilchenbach', 'freudenberg', 'wilnsdorf', 'siegen-wittgenstein'],
    became: 47,
  },
  {
    by: lene,
    on: '2026-03-11',
    title: 'Schulhöfe, die im Sommer kühl bleiben',
    description: 'Beispiele mit Kosten und Pflege.',
    votes: ['netphen', 'siegen', 'hilchenbach'],
    became: 46,
  },
  {
    by: hanna,
    on: '2026-05-06',
    title: 'Vergleich der Energieberichte',
    description: 'Welche Kennzahlen lohnen sich?',
    votes: ['neunkirchen'],
    dropped: 'Dazu arbeitet schon das Netzwerk der Energiemanagerinnen; die Ergebnisse kommen als Bericht.',
  },
];
