import type { BodySlug } from '../../reference/municipalities.js';
import type { StoryDay } from '../dates.js';

/** Years before the one in which the story is told, the latest last. */
export type IndicatorStory = {
  title: string;
  /** Code of the measure; absent: of the plan. */
  measure?: string;
  definition: string;
  unit: string;
  target: number;
  /** Years after the story. */
  targetIn: number;
  isLowerBetter?: boolean;
  /** In all, by years before the story. */
  inAll?: Array<[yearsAgo: number, value: number, note?: string]>;
  /** Of each, for two years before the story, the last year, and this one so far. */
  each?: Partial<Record<BodySlug, number[]>>;
  /** What was entered wrong at first. */
  corrected?: { yearsAgo: number; was: number; on: StoryDay };
};

/** What the plan is measured by. All numbers are invented. */
export const indicators: IndicatorStory[] = [
  {
    title: 'Treibhausgase im Kreis, ohne Verkehr',
    definition: 'Endenergiebilanz nach BISKO, witterungsbereinigt; alle zwei Jahre.',
    unit: 'kt CO₂',
    target: 900,
    targetIn: 4,
    isLowerBetter: true,
    inAll: [
      [8, 1720],
      [6, 1655],
      [4, 1510, 'Erstes Jahr nach der neuen Methode.'],
      [2, 1385],
    ],
    corrected: { yearsAgo: 2, was: 1358, on: '2026-03-02' },
  },
  {
    title: 'Dächer mit Photovoltaik',
    measure: 'L 3',
    definition: 'Kommunale Dächer, deren Anlage im Laufe des Jahres in Betrieb ist, gleich ob eigene oder verpachtete.',
    unit: 'Dächer',
    target: 3,
    targetIn: 1,
    each: {
      'siegen-wittgenstein': [1, 2, 4],
      'bad-berleburg': [0, 1, 2],
      burbach: [2, 3, 3],
      erndtebrueck: [0, 0, 1],
      freudenberg: [1, 1, 2],
      hilchenbach: [1, 2, 3],
      kreuztal: [2, 2, 3],
      netphen: [1, 1, 1],
      neunkirchen: [0, 1, 1],
      siegen: [3, 5, 7],
      wilnsdorf: [1, 2, 2],
    },
  },
  {
    title: 'Gebäude mit gemeinsamer Zählerstruktur',
    measure: 'L 1',
    definition: 'Anteil der kommunalen Gebäude, deren Zähler in der gemeinsamen Struktur erfasst sind.',
    unit: '%',
    target: 100,
    targetIn: 0,
    each: {
      'siegen-wittgenstein': [60, 85, 100],
      burbach: [20, 55, 70],
      freudenberg: [45, 70, 90],
      hilchenbach: [50, 80, 100],
      kreuztal: [30, 60, 75],
      netphen: [25, 40, 65],
      siegen: [40, 62.5, 82.5],
    },
  },
  {
    title: 'Gebäude, die zur Earth Hour dunkel bleiben',
    measure: 'N 2',
    definition: 'Objekte, die die Kommunen gemeldet und ausgeschaltet haben.',
    unit: 'Objekte',
    target: 50,
    targetIn: 1,
    inAll: [
      [4, 18],
      [3, 22],
      [2, 27],
      [1, 33],
      [0, 37],
    ],
  },
];

/** What belongs to which measure, by the number of the meeting. */
export const linkedMeetings: Array<[number: number, code: string]> = [
  [44, 'N 2'],
  [45, 'W 2'],
  [46, 'A 3'],
  [47, 'P 1'],
  [40, 'A 1'],
  [41, 'M 1'],
];
