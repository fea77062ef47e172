import type { Deck } from '../decks/deck.js';
import { jost } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Starkregengefahrenkarten lesen',
  subtitle: 'Vom Layer zur Maßnahme',
  message: 'Die Karte zeigt, wo das Wasser hinwill. Ob es dort hindarf, entscheiden Durchlass, Rechen und Bordstein.',
  slides: [
    {
      kind: 'points',
      title: 'Was die Karte zeigt – und was nicht',
      points: [
        ['Wassertiefe', 'Blau ist nicht gleich gefährlich: Ab 30 Zentimetern lassen sich Türen kaum noch öffnen.'],
        ['Fließgeschwindigkeit', 'Pfeile über 0,5 Meter je Sekunde reißen Menschen um.'],
        ['Nicht enthalten', 'Verklausung, Kanalnetz und Baustellen. Dafür braucht es Ortskenntnis.'],
      ],
    },
    {
      kind: 'table',
      title: 'Drei Szenarien',
      head: ['Szenario', 'Regen in einer Stunde', 'Wofür'],
      rows: [
        ['selten', '38 mm', 'Alltag, Unterhaltung'],
        ['außergewöhnlich', '52 mm', 'Objektschutz, Planung'],
        ['extrem', '90 mm', 'Alarm- und Einsatzplan'],
      ],
      note: 'Werte gerundet, Beispielgebiet im Siegerland.',
    },
    {
      kind: 'steps',
      title: 'Vom Layer zur Maßnahme',
      steps: [
        ['Karte lesen', 'Senken, Fließwege und kritische Gebäude markieren.'],
        ['Hingehen', 'Durchlässe, Einläufe und Rechen bei Regen ansehen.'],
        ['Bewerten', 'Was kann passieren, wer ist betroffen, was kostet es?'],
        ['Handeln', 'Erst unterhalten, dann umbauen, zuletzt neu bauen.'],
      ],
    },
    {
      kind: 'bars',
      title: 'Warum Durchlässe versagen',
      unit: 'Fälle',
      bars: [
        ['Treibgut, Äste', 34],
        ['Geröll', 21],
        ['zu kleiner Querschnitt', 12],
        ['Rechen falsch gesetzt', 9],
        ['Bauschaden', 4],
      ],
      note: 'Auswertung von 80 Einsätzen in einem erfundenen Landkreis.',
    },
    {
      kind: 'points',
      title: 'Die Checkliste: eine Seite je Bauwerk',
      points: [
        'Lage, Foto bei trockenem Wetter und bei Regen',
        'Querschnitt, Zustand, Rechen und Zufahrt',
        'Was liegt oberhalb, was unterhalb?',
        'Wer räumt, wie oft, wer wird im Notfall angerufen?',
        'Nächste Kontrolle: vor und nach der Gewittersaison',
      ],
    },
  ],
};

export const heavyRain: TalkStory = {
  title: 'Starkregengefahrenkarten lesen: vom Layer zur Maßnahme',
  summary:
    'Tim Probe erklärt, wie Wassertiefen, Fließgeschwindigkeiten und Szenarien der Starkregengefahrenkarten zu lesen ' +
    'sind und was sie nicht zeigen. Die meisten Schäden entstehen an Durchlässen und Einläufen, die zugesetzt sind. ' +
    'Eine einseitige Checkliste je Bauwerk hilft, Unterhaltung und Umbau zu ordnen.',
  speakers: [speakers.tim],
  files: [
    {
      versions: [
        {
          fileName: 'Starkregengefahrenkarten – vom Layer zur Maßnahme.pdf',
          deck,
          uploadedOn: '2025-03-14',
          uploadedBy: jost,
        },
      ],
      rights: {
        holder: 'Ingenieurgesellschaft Wasser & Modell',
        scope: 'members',
        licence: 'all_rights_reserved',
        thirdParty: 'cleared',
        grantedBy: 'Tim Probe',
        grantedOn: '2025-03-13',
        grantedHow: 'paper',
      },
    },
  ],
};
