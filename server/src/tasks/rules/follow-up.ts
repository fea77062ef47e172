import { isUnfinished } from './completion.js';

/** What an entry of the minutes asks for, of whom, until when (YYYY-MM-DD). */
export type Order = {
  entryId: string;
  text: string;
  dueOn: string | null;
  addressees: ReadonlyArray<{ municipalityId: string; memberId: string | null }>;
};

export type KnownTask = {
  id: string;
  entryId: string;
  municipalityId: string;
  memberId: string | null;
  text: string;
  dueOn: string | null;
  state: 'open' | 'in_progress' | 'done' | 'dropped';
};

type Assignment = Pick<KnownTask, 'entryId' | 'municipalityId' | 'memberId' | 'text' | 'dueOn'>;

export type FollowUp = {
  added: Assignment[];
  changed: Array<Assignment & { id: string; state: 'open' | 'in_progress' }>;
  droppedIds: string[];
};

/**
 * How the tasks follow their entries: new addressees get a task, unfinished tasks take over text and day, those whose
 * entry or addressee is gone are dropped. What is done stays as it was done.
 */
export function followUp(known: readonly KnownTask[], orders: readonly Order[]): FollowUp {
  const wanted = orders.flatMap(({ addressees, entryId, text, dueOn }) =>
    addressees.map((addressee) => ({ entryId, text, dueOn, ...addressee })),
  );
  const plan: FollowUp = { added: [], changed: [], droppedIds: [] };
  for (const assignment of wanted) {
    const task = known.find((one) => isFor(one, assignment));
    if (!task) plan.added.push(assignment);
    else if (task.state !== 'done' && differs(task, assignment)) {
      plan.changed.push({ ...assignment, id: task.id, state: task.state === 'dropped' ? 'open' : task.state });
    }
  }
  for (const task of known) {
    if (isUnfinished(task.state) && !wanted.some((one) => isFor(task, one))) plan.droppedIds.push(task.id);
  }
  return plan;
}

const isFor = (task: KnownTask, assignment: Assignment): boolean =>
  task.entryId === assignment.entryId && task.municipalityId === assignment.municipalityId;

const differs = (task: KnownTask, assignment: Assignment): boolean =>
  task.state === 'dropped' ||
  task.text !== assignment.text ||
  task.dueOn !== assignment.dueOn ||
  task.memberId !== assignment.memberId;
