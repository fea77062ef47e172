import { addDays } from '../../platform/clock/calendar-day.js';

export const MEASURE_STATUSES = ['planned', 'in_progress', 'done', 'ongoing', 'deferred'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** After so many days without a word somebody has to be asked. */
export const STALE_DAYS = 90;

/** "N 2" */
export const codeOf = (field: { code: string }, number: number): string => `${field.code} ${number}`;

type Said = { status: MeasureStatus; confirmedOn: string };

/** Nobody said for 90 days how it stands; what is done stays done. Days as YYYY-MM-DD. */
export const isStale = ({ status, confirmedOn }: Said, day: string): boolean =>
  status !== 'done' && addDays(confirmedOn, STALE_DAYS) < day;

/** The end that was set has passed. What is deferred or goes on for ever has none to keep. */
export const isOverdue = ({ status, endsOn }: { status: MeasureStatus; endsOn: string | null }, day: string): boolean =>
  (status === 'planned' || status === 'in_progress') && endsOn !== null && endsOn < day;

type Milestone = { dueOn: string | null; reachedOn: string | null };

/** The first that is not reached on the day, by its own day; without one in the order of the list. */
export function nextMilestone<M extends Milestone>(milestones: readonly M[], day: string): M | null {
  const open = milestones.filter(({ reachedOn }) => reachedOn === null || reachedOn > day);
  const [next = null] = open.toSorted((one, other) => byDay(one.dueOn, other.dueOn));
  return next;
}

function byDay(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
