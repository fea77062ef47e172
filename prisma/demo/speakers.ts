import type { StoryDay } from './dates.js';

// Fictitious persons and institutes; they have no account.

export type SpeakerProfile = {
  academicTitle?: string;
  givenName: string;
  familyName: string;
  organisation: string;
  email: string;
  phone?: string;
  topics: string[];
};

export const speakers = {
  ute: {
    academicTitle: 'Dr.',
    givenName: 'Ute',
    familyName: 'Beispiel',
    organisation: 'Institut für Wärmewende Musterstadt',
    email: 'ute.beispiel@waermewende-musterstadt.example',
    topics: ['Kommunale Wärmeplanung', 'Wärmenetze'],
  },
  karl: {
    givenName: 'Karl',
    familyName: 'Muster',
    organisation: 'Ingenieurbüro Muster & Partner',
    email: 'karl.muster@muster-partner.example',
    topics: ['Energiemanagement', 'Photovoltaik'],
  },
  jan: {
    givenName: 'Jan',
    familyName: 'Exempel',
    organisation: 'Forstplanung Exempel',
    email: 'jan.exempel@forst-exempel.example',
    topics: ['Wald und Klima'],
  },
  sina: {
    academicTitle: 'Dr.',
    givenName: 'Sina',
    familyName: 'Vorbild',
    organisation: 'Büro für Gesundheit und Klima Musterstadt',
    email: 'sina.vorbild@gesundheit-klima.example',
    topics: ['Hitzeschutz', 'Gesundheit'],
  },
  tim: {
    givenName: 'Tim',
    familyName: 'Probe',
    organisation: 'Ingenieurgesellschaft Wasser & Modell',
    email: 'tim.probe@wasser-modell.example',
    topics: ['Starkregen', 'Schwammstadt'],
  },
  rita: {
    givenName: 'Rita',
    familyName: 'Modell',
    organisation: 'Mobilitätsplanung Modell + Probe',
    email: 'rita.modell@mobil-modell.example',
    topics: ['Mobilität'],
  },
  ingo: {
    academicTitle: 'Prof. Dr.',
    givenName: 'Ingo',
    familyName: 'Vorlage',
    organisation: 'Hochschule Musterstadt, Fachgebiet Städtebau',
    email: 'ingo.vorlage@hochschule-musterstadt.example',
    topics: ['Bauleitplanung'],
  },
  eva: {
    givenName: 'Eva',
    familyName: 'Skizze',
    organisation: 'Bilanzwerkstatt Skizze',
    email: 'eva.skizze@bilanzwerkstatt.example',
    topics: ['Treibhausgasbilanz'],
  },
  lea: {
    givenName: 'Lea',
    familyName: 'Entwurf',
    organisation: 'Agentur Entwurf & Satz',
    email: 'lea.entwurf@entwurf-satz.example',
    topics: ['Kampagnen', 'Beteiligung'],
  },
  gesa: {
    givenName: 'Gesa',
    familyName: 'Musterfeld',
    organisation: 'Bürgerenergie Beispieldorf eG',
    email: 'gesa.musterfeld@beispieldorf.example',
    topics: ['Wärmenetze', 'Bürgerenergie'],
  },
  mona: {
    givenName: 'Mona',
    familyName: 'Vorschlag',
    organisation: 'Planungsbüro Freiraum Musterstadt',
    email: 'mona.vorschlag@freiraum-musterstadt.example',
    topics: ['Schulhöfe', 'Hitzeschutz'],
  },
} satisfies Record<string, SpeakerProfile>;

type GuestProfile = SpeakerProfile & { recordedOn: StoryDay; remark: string };

/** Who could speak one day. Numbers after the area code start with 0: no such line can exist. */
export const guests = {
  inken: {
    academicTitle: 'Dr.',
    givenName: 'Inken',
    familyName: 'Beispielmann',
    organisation: 'Institut für Stadtgrün Musterstadt',
    email: 'inken.beispielmann@stadtgruen.example',
    phone: '0271 0123-17',
    topics: ['Schwammstadt', 'Stadtgrün'],
    recordedOn: '2026-09-30',
    remark: 'Empfohlen von Hilchenbach. Kommt gern nachmittags.',
  },
  bodo: {
    givenName: 'Bodo',
    familyName: 'Musterknecht',
    organisation: 'Kanzlei Musterknecht',
    email: 'bodo.musterknecht@kanzlei-muster.example',
    topics: ['Vergabe', 'Nachhaltige Beschaffung'],
    recordedOn: '2026-10-15',
    remark: 'Honorar klären.',
  },
  freya: {
    academicTitle: 'Dr.',
    givenName: 'Freya',
    familyName: 'Probst-Muster',
    organisation: 'Planungsbüro Feld und Flur',
    email: 'freya.probst-muster@feld-flur.example',
    topics: ['Photovoltaik', 'Artenschutz'],
    recordedOn: '2026-11-05',
    remark: 'Vortrag im Netzwerk gehört, sehr anschaulich.',
  },
  tarik: {
    givenName: 'Tarik',
    familyName: 'Vorzeige',
    organisation: 'Verkehrsbund Musterland',
    email: 'tarik.vorzeige@verkehrsbund.example',
    phone: '02751 0456-3',
    topics: ['Mobilität', 'Ladesäulen'],
    recordedOn: '2026-06-17',
    remark: 'Nur online.',
  },
  wenke: {
    givenName: 'Wenke',
    familyName: 'Schaubild',
    organisation: 'Verein Klimabildung Musterstadt',
    email: 'wenke.schaubild@klimabildung.example',
    topics: ['Beteiligung', 'Bildung'],
    recordedOn: '2026-08-26',
    remark: 'Bringt zwei Klimascouts mit.',
  },
} satisfies Record<string, GuestProfile>;

/** Whose contact is about to be forgotten. */
export const keptUntilSoon: { of: SpeakerProfile; until: StoryDay } = { of: guests.tarik, until: '2026-12-10' };

export const fullName = ({ academicTitle, givenName, familyName }: SpeakerProfile): string =>
  [academicTitle, givenName, familyName].filter(Boolean).join(' ');
