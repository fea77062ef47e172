import type { FundingState } from '../../server/src/generated/prisma/client.js';
import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import { clara, emil, hanna, max, ole, type Person } from './people.js';

type Word = [state: FundingState, note?: string, partners?: 'seeks partners'];

export type ProgrammeStory = {
  by: Person;
  on: StoryDay;
  title: string;
  funder: string;
  summary: string;
  rate?: string;
  url?: string;
  topics: string[];
  opensOn?: StoryDay;
  deadlineOn?: StoryDay;
  endedOn?: StoryDay;
  words: Partial<Record<BodySlug, Word>>;
};

export type GrantStory = {
  body: BodySlug;
  title: string;
  /** Title of the programme, where it stands on the radar. */
  programme?: string;
  grantNumber: string;
  startsOn: StoryDay;
  endsOn: StoryDay;
  reportDueOn?: StoryDay;
  reportedOn?: StoryDay;
};

/** What the Arbeitskreis keeps an eye on. Programmes, rates and days are invented. */
export const programmes: ProgrammeStory[] = [
  {
    by: hanna,
    on: '2026-09-24',
    title: 'Klimaresilienz in Kommunen',
    funder: 'Land NRW',
    summary:
      'Entsiegelung, Begrünung und Verschattung öffentlicher Flächen. Schulhöfe und Kitas werden bevorzugt; mehrere Kommunen können einen gemeinsamen Antrag stellen.',
    rate: '50 %, gemeinsam 60 %',
    url: 'https://foerderung.example/klimaresilienz',
    topics: ['Klimaanpassung', 'Schulen'],
    opensOn: '2026-10-01',
    deadlineOn: '2027-01-15',
    words: {
      neunkirchen: ['checking', 'Schulhof der Grundschule, Kostenschätzung läuft.', 'seeks partners'],
      siegen: ['checking', 'Zwei Schulhöfe kommen infrage.'],
      netphen: ['applied', 'Antrag für die Kita liegt beim Land.'],
      hilchenbach: ['checking', 'Gern zusammen mit Neunkirchen.', 'seeks partners'],
      burbach: ['not_pursued', 'Kein Eigenanteil im Haushalt 2027.'],
    },
  },
  {
    by: emil,
    on: '2026-10-12',
    title: 'Energiemanagement für kommunale Gebäude',
    funder: 'Bund',
    summary: 'Personal, Software und Messtechnik für ein Energiemanagement, höchstens drei Jahre.',
    rate: '70 %, finanzschwache Kommunen 90 %',
    url: 'https://foerderung.example/energiemanagement',
    topics: ['Gebäude', 'Energiemanagement'],
    words: {
      'siegen-wittgenstein': ['granted'],
      kreuztal: ['granted', 'Seit April 2026 mit einer halben Stelle.'],
      freudenberg: ['applied'],
      'bad-laasphe': ['checking'],
      wilnsdorf: ['rejected', 'Unterlagen zur Haushaltslage fehlten; neuer Anlauf im Frühjahr.'],
    },
  },
  {
    by: ole,
    on: '2026-11-04',
    title: 'Wärmewende im ländlichen Raum',
    funder: 'Land NRW',
    summary: 'Machbarkeitsstudien für kleine Wärmenetze bis 300 Anschlüsse.',
    rate: '60 %',
    topics: ['Wärme'],
    opensOn: '2027-02-01',
    deadlineOn: '2027-05-31',
    words: { erndtebrueck: ['checking', 'Zusammen mit Bad Berleburg?', 'seeks partners'] },
  },
  {
    by: clara,
    on: '2026-11-10',
    title: 'Radabstellanlagen an Haltestellen',
    funder: 'Bund',
    summary: 'Überdachte Stellplätze und Ladepunkte an Bahnhöfen und Bushaltestellen.',
    rate: '70 %',
    topics: ['Mobilität'],
    deadlineOn: '2026-12-04',
    words: { siegen: ['applied'], kreuztal: ['checking'], hilchenbach: ['granted', 'Bahnhof, 24 Plätze.'] },
  },
  {
    by: max,
    on: '2026-02-20',
    title: 'LED-Umrüstung der Straßenbeleuchtung',
    funder: 'Bund',
    summary: 'Umrüstung auf LED mit Nachtabsenkung.',
    rate: '25 %',
    topics: ['Beleuchtung'],
    deadlineOn: '2026-06-30',
    words: { neunkirchen: ['granted'], burbach: ['granted'], wilnsdorf: ['rejected'] },
  },
];

export const grants: GrantStory[] = [
  {
    body: 'netphen',
    title: 'Klimaschutzmanagement, Anschlussvorhaben',
    grantNumber: '67K-DEMO-0417',
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
    reportDueOn: '2028-12-31',
  },
  {
    body: 'neunkirchen',
    title: 'LED in 14 Straßenzügen',
    programme: 'LED-Umrüstung der Straßenbeleuchtung',
    grantNumber: '67K-DEMO-0733',
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    reportDueOn: '2027-01-31',
  },
  {
    body: 'hilchenbach',
    title: 'Mobilstation Bahnhof, 24 Radstellplätze',
    programme: 'Radabstellanlagen an Haltestellen',
    grantNumber: 'RAD-DEMO-112',
    startsOn: '2026-03-01',
    endsOn: '2026-09-30',
    reportDueOn: '2026-11-15',
  },
  {
    body: 'kreuztal',
    title: 'Energiemanagement',
    programme: 'Energiemanagement für kommunale Gebäude',
    grantNumber: '67K-DEMO-0688',
    startsOn: '2026-04-01',
    endsOn: '2029-03-31',
  },
  {
    body: 'siegen',
    title: 'Klimaanpassungskonzept',
    grantNumber: 'DAS-DEMO-2231',
    startsOn: '2023-05-01',
    endsOn: '2025-04-30',
    reportDueOn: '2025-10-31',
    reportedOn: '2025-10-20',
  },
];
