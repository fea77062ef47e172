import type { MeasureStatus } from './standing.js';
import { STATUS_WORDS } from './status-words.js';

type AskedMeasure = {
  code: string;
  title: string;
  status: MeasureStatus;
  statusText: string;
  /** YYYY-MM-DD */
  confirmedOn: string;
  url: string;
};
type Words = { name: string; municipality: string; plan: string; signature: string; measures: readonly AskedMeasure[] };

const german = (day: string) => day.split('-').toReversed().join('.');
const counted = (measures: readonly unknown[]) =>
  measures.length === 1 ? 'einer Maßnahme' : `${measures.length} Maßnahmen`;

export function updateSubject({ municipality, measures }: Pick<Words, 'municipality' | 'measures'>): string {
  const [first, ...others] = measures;
  const which = first && others.length === 0 ? `${first.code} ${first.title}` : counted(measures);
  return `Wie steht es um ${which}? (${municipality})`;
}

/** One letter per person, whatever number of measures: each with the one link that needs no login. */
export function updateLetter({ name, municipality, plan, signature, measures }: Words) {
  return {
    greeting: `Guten Tag ${name},`,
    blocks: [
      `für den nächsten Bericht an den Kreistag fehlt der Stand von ${counted(measures)} aus „${plan}“, für die ${municipality} federführend ist. Stimmt noch, was unten steht? Dann genügt ein Klick. Sonst schreiben Sie bitte ein oder zwei Sätze.`,
      ...measures.flatMap((measure) => [
        { heading: `${measure.code} ${measure.title}` },
        {
          facts: [
            ['Status', STATUS_WORDS[measure.status]],
            ...(measure.statusText === '' ? [] : [['Kurztext', measure.statusText] as const]),
            ['Stand vom', german(measure.confirmedOn)],
          ] as const,
        },
        { actions: [{ label: 'Bestätigen oder ändern', url: measure.url }] },
      ]),
      { small: 'Die Links sind nur für Sie und gelten 60 Tage. Bitte leiten Sie sie nicht weiter.' },
    ],
    signature,
  };
}
