import { Temporal } from 'temporal-polyfill';

export const FUNDING_PHASES = ['closing', 'open', 'upcoming', 'closed'] as const;
export type FundingPhase = (typeof FUNDING_PHASES)[number];

/** Days as YYYY-MM-DD. */
export type Period = {
  opensOn: string | null;
  deadlineOn: string | null;
  leadDays: readonly number[];
  isEnded: boolean;
};

/** Days from one day to another; negative when that one is past. */
export const daysUntil = (day: string, today: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;

/** Where a programme stands on a day: its deadline is near once the first reminder is due. */
export function phaseOf({ opensOn, deadlineOn, leadDays, isEnded }: Period, today: string): FundingPhase {
  if (isEnded || (deadlineOn !== null && deadlineOn < today)) return 'closed';
  if (opensOn !== null && opensOn > today) return 'upcoming';
  return deadlineOn !== null && daysUntil(deadlineOn, today) <= Math.max(0, ...leadDays) ? 'closing' : 'open';
}

type Listed = { id: string; title: string; phase: FundingPhase; deadlineOn: string | null };

/** What is due next comes first; what is over comes last, the latest of it first. */
export const byUrgency = <Programme extends Listed>(programmes: readonly Programme[]): Programme[] =>
  programmes.toSorted(
    (one, other) =>
      Number(one.phase === 'closed') - Number(other.phase === 'closed') ||
      byDeadline(one, other) * (one.phase === 'closed' ? -1 : 1) ||
      one.title.localeCompare(other.title, 'de') ||
      one.id.localeCompare(other.id),
  );

const NEVER = '9999-12-31';
const byDeadline = (one: Listed, other: Listed) => (one.deadlineOn ?? NEVER).localeCompare(other.deadlineOn ?? NEVER);
