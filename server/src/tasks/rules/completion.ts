import { TaskAlreadyDone, TaskNotDone } from '../tasks.errors.js';

type State = 'open' | 'in_progress' | 'done' | 'dropped';
type Change = { state: State; completedAt: Date | null; droppedReason: string | null };

export const isUnfinished = (state: State): boolean => state === 'open' || state === 'in_progress';

/** Overdue from the day after the due day; both days as YYYY-MM-DD. */
export const isOverdue = (task: { state: State; dueOn: string | null }, today: string): boolean =>
  isUnfinished(task.state) && task.dueOn !== null && task.dueOn < today;

export function complete(task: { state: State }, now: Date): Change {
  if (task.state === 'done') throw new TaskAlreadyDone();
  return { state: 'done', completedAt: now, droppedReason: null };
}

export function reopen(task: { state: State }): Change {
  if (task.state !== 'done') throw new TaskNotDone();
  return { state: 'open', completedAt: null, droppedReason: null };
}

/** What is done keeps the time at which it was done first; `reason` is that of dropping it. */
export function changeState(
  task: { completedAt: Date | null },
  state: State,
  now: Date,
  reason: string | null,
): Change {
  return {
    state,
    completedAt: state === 'done' ? (task.completedAt ?? now) : null,
    droppedReason: state === 'dropped' ? reason : null,
  };
}
