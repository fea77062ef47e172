import type { Contribution } from './contributions.js';

/** State of a group's tasks since its last meeting, as the register of tasks tells it. */
export type TaskOverview = {
  done: number;
  total: number;
  open: ReadonlyArray<{ text: string; by: readonly string[] }>;
};

const NAMED = 5;

/** "Aufgabenstand: 9 von 11 erledigt. Offen: …"; nothing where there was nothing to do. */
export function tasksContribution(workingGroupId: string, overview: TaskOverview): Contribution[] {
  if (overview.total === 0) return [];
  return [
    {
      origin: 'open-tasks',
      originId: workingGroupId,
      kind: 'formalities',
      title: 'Aufgabenstand',
      note: inWords(overview),
      durationMinutes: 5,
      joins: 'Aufgabenstand',
    },
  ];
}

function inWords({ done, total, open }: TaskOverview): string {
  const head = `Aufgabenstand: ${done} von ${total} erledigt.`;
  if (open.length === 0) return head;
  const named = open.slice(0, NAMED).map(({ text, by }) => `${text} (${byWhom(by)})`);
  const rest = open.length - NAMED;
  return `${head} Offen: ${named.join('; ')}${rest > 0 ? ` und ${rest} weitere` : ''}.`;
}

const byWhom = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.length} Kommunen`;
