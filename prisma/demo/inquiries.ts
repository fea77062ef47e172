import type {
  InquiryChannel,
  InquiryKind,
  InquiryMessageKind,
  InquiryState,
  InquiryUrgency,
  InquiryVisibility,
} from '../../server/src/generated/prisma/client.js';
import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import { clara, emil, finn, greta, hanna, ida, jost, lene, max, nora, ole, type Person, paula } from './people.js';

export type InquiryStory = {
  /** Of the year of its receipt. */
  number: number;
  on: StoryDay;
  kind: InquiryKind;
  channel?: InquiryChannel;
  state: InquiryState;
  urgency?: InquiryUrgency;
  visibility: InquiryVisibility;
  title: string;
  question: string;
  topics: string[];
  /** A member, or somebody from outside. */
  by: Person | { name: string; organization?: string; email: string };
  wantedOn?: StoryDay;
  responsible?: Person;
  messages?: { kind: InquiryMessageKind; by: Person | null; on: StoryDay; text: string }[];
  notes?: { by: Person; on: StoryDay; text: string }[];
  draft?: { by: Person; on: StoryDay; text: string };
  concerns?: [body: BodySlug, note: string][];
  forMeeting?: true;
  closedOn?: StoryDay;
};

/** The information desk of the Arbeitskreis Klimaschutz. */
export const inquiries: InquiryStory[] = [
  {
    ...{ number: 17, on: '2025-09-08', kind: 'municipality', state: 'closed', visibility: 'members' },
    title: 'Pachtvertrag für Solardächer an Schulen',
    question:
      'Hat jemand schon ein Schuldach an eine Energiegenossenschaft verpachtet? Uns fehlt ein Vertrag, den unsere Rechtsabteilung prüfen kann.',
    ...{ topics: ['PV', 'Liegenschaften'], by: emil, responsible: hanna, closedOn: '2025-10-02' },
    messages: [
      {
        ...{ kind: 'answer', by: hanna, on: '2025-09-15' },
        text: 'Ja: Zwei Städte im Nachbarkreis haben verpachtet. Wichtig sind Statik, Dachsanierung während der Laufzeit und der Rückbau. Einen neutralisierten Vertrag schicke ich Ihnen getrennt.',
      },
      { kind: 'received', by: emil, on: '2025-09-18', text: 'Vielen Dank, das hilft uns sehr.' },
    ],
    concerns: [
      ['netphen', 'Wir prüfen die Realschule.'],
      ['wilnsdorf', ''],
    ],
  },
  {
    ...{ number: 41, on: '2026-11-18', kind: 'municipality', state: 'interim_reply', visibility: 'anonymous' },
    title: 'Muster für die Dachpacht an Bürgerenergiegenossenschaften',
    question:
      'Gibt es ein Muster für die Dachpachtvergabe an Bürgerenergiegenossenschaften? Brauche es vor der nächsten Sitzung unseres Ausschusses.',
    ...{
      topics: ['PV', 'Liegenschaften', 'Vergabe'],
      by: finn,
      wantedOn: '2026-12-10',
      responsible: hanna,
      urgency: 'high',
    },
    messages: [
      {
        ...{ kind: 'query_back', by: hanna, on: '2026-11-18' },
        text: 'Geht es um ein einzelnes Dach oder um mehrere in einem Verfahren?',
      },
      { kind: 'received', by: finn, on: '2026-11-19', text: 'Um drei Dächer: Turnhalle, Bauhof und Feuerwehrhaus.' },
      {
        ...{ kind: 'interim_reply', by: hanna, on: '2026-11-20' },
        text: 'Danke. Ich habe einen Mustervertrag angefragt und melde mich in der nächsten Woche mit einer Einschätzung zum Vergaberecht.',
      },
      {
        kind: 'comment',
        by: paula,
        on: '2026-11-20',
        text: 'Wir stehen vor derselben Frage und würden ein Muster sofort übernehmen.',
      },
    ],
    notes: [
      {
        ...{ by: hanna, on: '2026-11-19' },
        text: 'KS-2025-017 ansehen: Der Vertrag von damals regelt die Dachsanierung, aber nicht die Versicherung.',
      },
      { by: jost, on: '2026-11-20', text: 'Kommunalberatung des Landes angerufen, Rückruf am Dienstag zugesagt.' },
    ],
    draft: {
      ...{ by: jost, on: '2026-11-20' },
      text: 'Guten Tag,\n\nder Mustervertrag liegt bei. Eine Verpachtung ist in der Regel keine Beschaffung, wenn die Kommune keinen Strom abnimmt. Bei einer Stromlieferung an das Gebäude gilt …',
    },
    concerns: [
      ['hilchenbach', 'Zwei Dächer, Beschluss im Januar.'],
      ['netphen', 'Realschule, Statik ist geklärt.'],
      ['burbach', ''],
      ['bad-laasphe', 'Erst 2027.'],
    ],
    forMeeting: true,
  },
  {
    ...{ number: 42, on: '2026-11-20', kind: 'municipality', state: 'received', visibility: 'members' },
    title: 'Trinkbrunnen: Hygiene, Kosten, Betreiber?',
    question:
      'Wir möchten 2027 zwei Trinkbrunnen aufstellen. Wer betreibt seine, wie oft wird beprobt, und was kostet das im Jahr?',
    ...{ topics: ['Hitze', 'Klimaanpassung'], by: max, wantedOn: '2027-01-15' },
    concerns: [
      ['siegen', 'Bei uns zurückgestellt, genau wegen dieser Fragen.'],
      ['kreuztal', ''],
    ],
  },
  {
    ...{ number: 40, on: '2026-11-12', kind: 'information_request', channel: 'form', state: 'in_progress' },
    ...{ visibility: 'coordination', urgency: 'high', responsible: hanna },
    title: 'Treibhausgasbilanz des Kreises mit Rohdaten',
    question:
      'Nach dem Umweltinformationsgesetz bitte ich um die aktuelle Treibhausgasbilanz des Kreises samt den zugrunde liegenden Rohdaten.',
    topics: ['Treibhausgasbilanz'],
    by: { name: 'Gerda Beispiel', email: 'gerda.beispiel@post.example' },
    notes: [
      { by: hanna, on: '2026-11-16', text: 'Netzbetreiber gefragt, welche Verbrauchsdaten wir weitergeben dürfen.' },
    ],
  },
  {
    ...{
      number: 39,
      on: '2026-11-10',
      kind: 'barrier',
      channel: 'form',
      state: 'in_progress',
      visibility: 'coordination',
    },
    title: 'PDF vom 24.09. liest der Screenreader nicht vor',
    question:
      'Das veröffentlichte Protokoll vom 24. September lässt sich mit meinem Screenreader nicht lesen: Die Überschriften fehlen.',
    ...{ topics: ['Barrierefreiheit'], responsible: jost },
    by: { name: 'Theo Beispielmann', email: 'theo@beispielmann.example' },
  },
  {
    ...{ number: 38, on: '2026-11-06', kind: 'press', channel: 'mail', state: 'answered', visibility: 'members' },
    title: 'Wie viele Kommunen machen 2027 bei der Earth Hour mit?',
    question:
      'Für einen Bericht: Wie viele Kommunen im Kreis machen 2027 bei der Earth Hour mit, und welche Gebäude werden dunkel?',
    ...{ topics: ['Earth Hour', 'Öffentlichkeit'], responsible: hanna },
    by: {
      name: 'Konrad Musterschreiber',
      organization: 'Musterbote, Lokalredaktion',
      email: 'lokales@musterbote.example',
    },
    messages: [
      {
        ...{ kind: 'answer', by: hanna, on: '2026-11-09' },
        text: 'Bisher haben zehn von zwölf Kommunen zugesagt. Die Liste der Gebäude steht Mitte Februar fest; ich schicke sie Ihnen dann.',
      },
    ],
  },
  {
    ...{ number: 37, on: '2026-10-29', kind: 'municipality', state: 'query_back', visibility: 'members' },
    title: 'Ansprechperson beim Netzbetreiber für Verbrauchsdaten je Straßenzug',
    question:
      'Für die Wärmeplanung brauchen wir Verbrauchsdaten je Straßenzug. Wer ist beim Netzbetreiber zuständig, und in welchem Format liefern sie?',
    ...{ topics: ['Wärmeplanung', 'Daten'], by: paula, responsible: hanna, wantedOn: '2026-12-01' },
    messages: [
      {
        kind: 'query_back',
        by: hanna,
        on: '2026-11-02',
        text: 'Brauchen Sie nur Gas oder auch Strom für Wärmepumpen?',
      },
    ],
    concerns: [
      ['kreuztal', 'Wir haben eine Adresse, siehe unser Bericht zur 46. Sitzung.'],
      ['freudenberg', ''],
    ],
  },
  {
    ...{ number: 36, on: '2026-10-20', kind: 'citizen', channel: 'form', state: 'closed', visibility: 'members' },
    title: 'Wo finde ich die Starkregengefahrenkarte?',
    question: 'Ich baue am Hang und suche die Starkregengefahrenkarte für mein Grundstück.',
    ...{ topics: ['Starkregen', 'Klimaanpassung'], responsible: jost, closedOn: '2026-11-05' },
    by: { name: 'Lotte Musterfrau', email: 'lotte@musterfrau.example' },
    messages: [
      {
        ...{ kind: 'answer', by: jost, on: '2026-10-21' },
        text: 'Die Karte steht im Geoportal des Landes unter „Starkregen“. Für Ihr Grundstück berät Sie das Bauamt Ihrer Kommune.',
      },
    ],
  },
  {
    ...{ number: 35, on: '2026-10-14', kind: 'municipality', state: 'answered', visibility: 'members' },
    title: 'Ausschreibungstext für Ladeinfrastruktur am Bauhof',
    question:
      'Erfahrungen mit Ladeinfrastruktur an Bauhöfen: Hat jemand einen Ausschreibungstext, der sich bewährt hat?',
    ...{ topics: ['Mobilität', 'Vergabe'], by: nora, responsible: hanna },
    messages: [
      {
        ...{ kind: 'answer', by: hanna, on: '2026-10-22' },
        text: 'Ein Leistungsverzeichnis mit sechs Ladepunkten und Lastmanagement ist frei verwendbar. Achten Sie auf die Reserve im Hausanschluss.',
      },
      { kind: 'comment', by: clara, on: '2026-10-23', text: 'Bei uns läuft es seit März ohne Störung.' },
    ],
    concerns: [
      ['siegen', ''],
      ['wilnsdorf', ''],
      ['bad-berleburg', ''],
    ],
  },
  {
    ...{ number: 34, on: '2026-10-06', kind: 'municipality', state: 'answered', visibility: 'members' },
    title: 'Wer hat eine Festsetzung gegen Schottergärten?',
    question: 'Wir ändern einen Bebauungsplan. Welche Formulierung hält vor Gericht?',
    ...{ topics: ['Bauleitplanung', 'Klimaanpassung'], by: greta, responsible: hanna },
    messages: [
      {
        ...{ kind: 'answer', by: hanna, on: '2026-10-13' },
        text: 'Am klarsten ist der Verweis auf § 8 der Landesbauordnung mit einer Pflanzliste als Anlage. Zwei Beispiele liegen bei.',
      },
    ],
    concerns: [
      ['freudenberg', ''],
      ['erndtebrueck', 'Wir warten auf die Antwort.'],
    ],
  },
  {
    ...{ number: 33, on: '2026-09-29', kind: 'municipality', state: 'closed', visibility: 'members' },
    title: 'Welche Förderung für Energiemanagement-Software gibt es?',
    question: 'Welche Programme fördern gerade Software und Zähler für das kommunale Energiemanagement?',
    ...{ topics: ['Förderung', 'Energiemanagement'], by: ole, responsible: hanna, closedOn: '2026-10-28' },
    messages: [
      {
        ...{ kind: 'answer', by: hanna, on: '2026-10-05' },
        text: 'Die Kommunalrichtlinie fördert beides. Der Antrag geht ohne Frist, die Bearbeitung dauert aber Monate.',
      },
    ],
    concerns: [
      ['bad-laasphe', ''],
      ['neunkirchen', ''],
      ['netphen', ''],
    ],
  },
  {
    ...{ number: 32, on: '2026-09-16', kind: 'municipality', state: 'answered', visibility: 'coordination' },
    title: 'Vorlage für einen Ratsbericht auf zwei Seiten',
    question: 'Unser Rat möchte künftig jedes Halbjahr zwei Seiten zum Klimaschutz. Gibt es eine Vorlage?',
    ...{ topics: ['Berichtswesen'], by: lene, responsible: hanna },
    messages: [
      {
        kind: 'answer',
        by: hanna,
        on: '2026-09-18',
        text: 'Ja, ich habe Ihnen eine gegliederte Vorlage mit Ampel und Ausblick angehängt.',
      },
    ],
  },
  {
    ...{ number: 31, on: '2026-09-02', kind: 'citizen', channel: 'phone', state: 'closed', visibility: 'members' },
    title: 'Anmeldung zu den Klimascouts für die Klassen 5 bis 7',
    question: 'Unsere Schule möchte mitmachen. Wo melden wir uns an?',
    ...{ topics: ['Bildung', 'Klimascouts'], responsible: hanna, closedOn: '2026-09-10' },
    by: { name: 'Sekretariat Musterschule', email: 'buero@musterschule.example' },
    messages: [
      { kind: 'answer', by: hanna, on: '2026-09-03', text: 'Die Anmeldung öffnet im Januar. Ich habe Sie vorgemerkt.' },
    ],
  },
  {
    ...{ number: 30, on: '2026-08-25', kind: 'municipality', state: 'closed', visibility: 'members' },
    title: 'Trinkwasser in Schulen im Hitzesommer',
    question: 'Dürfen wir Wasserspender in Schulen an die Trinkwasserleitung anschließen, und wer wartet sie?',
    ...{ topics: ['Hitze'], by: ida, responsible: jost, closedOn: '2026-09-12' },
    messages: [
      {
        ...{ kind: 'answer', by: jost, on: '2026-08-31' },
        text: 'Ja, mit Wartungsvertrag und jährlicher Beprobung. Das Gesundheitsamt hat ein Merkblatt.',
      },
    ],
  },
];
