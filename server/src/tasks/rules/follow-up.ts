import { isUnfinished } from './completion.js';

/** What an entry of the minutes asks for, of whom, until when (YYYY-MM-DD). */
export type Order = {
  entryId: string;
  text: string;
  dueOn: string | null;
  addressees: ReadonlyArray<{ municipalityId: string; memberId: string | null }>;
  /** From long ago: tasks that it has follow it, it gets no new ones. */
  isHistory: boolean;
};

export type KnownTask = {
  id: string;
  entryId: string;
  municipalityId: string;
  memberId: string | null;
  text: string;
  dueOn: string | null;
  state: 'open' | 'in_progress' | 'done' | 'dropped';
  /** Of somebody who dropped it; one that only followed its entry has none. */
  droppedReason: string | null;
  /** Of one that only followed its entry: what it was before. */
  restingState: 'open' | 'in_progress' | 'done' | 'dropped' | null;
  /** What the minutes said when it last followed them: whoever works on it may have put it off or passed it on since. */
  agreedDueOn: string | null;
  agreedMemberId: string | null;
};

type Assignment = Pick<KnownTask, 'entryId' | 'municipalityId' | 'memberId' | 'text' | 'dueOn'>;
type Agreed = Pick<KnownTask, 'agreedDueOn' | 'agreedMemberId'>;

export type FollowUp = {
  added: Array<Assignment & Agreed>;
  changed: Array<Assignment & Agreed & { id: string; state: 'open' | 'in_progress' }>;
  dropped: Array<Pick<KnownTask, 'id' | 'state'>>;
};

/**
 * How the tasks follow their entries: new addressees get a task, unfinished tasks take over text, and day and person
 * where the minutes changed them, those whose entry or addressee is gone are dropped and, once it is back, what they were
 * before. What is done stays as it was done, and what somebody dropped stays dropped.
 */
export function followUp(known: readonly KnownTask[], orders: readonly Order[]): FollowUp {
  const wanted = orders.flatMap(({ addressees, isHistory, ...order }) =>
    addressees.map((addressee) => ({ isHistory, assignment: { ...order, ...addressee } })),
  );
  const plan: FollowUp = { added: [], changed: [], dropped: [] };
  for (const { assignment, isHistory } of wanted) {
    const task = known.find((one) => isFor(one, assignment));
    if (!task && !isHistory) plan.added.push({ ...assignment, ...agreedIn(assignment) });
    else if (task && isOpenTo(task) && differs(task, assignment)) plan.changed.push(takenOver(task, assignment));
  }
  for (const task of known) {
    const isWanted = wanted.some(({ assignment }) => isFor(task, assignment));
    if (isUnfinished(task.state) && !isWanted) plan.dropped.push({ id: task.id, state: task.state });
  }
  return plan;
}

const isFor = (task: KnownTask, assignment: Assignment): boolean =>
  task.entryId === assignment.entryId && task.municipalityId === assignment.municipalityId;

const isOpenTo = ({ state, droppedReason }: KnownTask): boolean =>
  state !== 'done' && (state !== 'dropped' || droppedReason === null);

const agreedIn = ({ dueOn, memberId }: Assignment): Agreed => ({ agreedDueOn: dueOn, agreedMemberId: memberId });

const differs = (task: KnownTask, assignment: Assignment): boolean =>
  task.state === 'dropped' ||
  task.text !== assignment.text ||
  task.agreedDueOn !== assignment.dueOn ||
  task.agreedMemberId !== assignment.memberId;

function takenOver(task: KnownTask, assignment: Assignment): FollowUp['changed'][number] {
  return {
    ...assignment,
    ...agreedIn(assignment),
    id: task.id,
    dueOn: task.agreedDueOn === assignment.dueOn ? task.dueOn : assignment.dueOn,
    memberId: task.agreedMemberId === assignment.memberId ? task.memberId : assignment.memberId,
    state: (task.state === 'dropped' ? task.restingState : task.state) === 'in_progress' ? 'in_progress' : 'open',
  };
}
