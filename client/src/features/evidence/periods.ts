import type { Period } from './evidence.queries';

export const wholeYear = (year: number): Period => ({ from: `${year}-01-01`, until: `${year}-12-31` });

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years that a grant runs, or the last five; the newest first, none that has not begun. */
export function yearsToAccountFor(today: string, grant?: { startsOn: string; endsOn: string }): number[] {
  const now = yearOf(today);
  const first = grant ? yearOf(grant.startsOn) : now - 4;
  const last = grant ? Math.max(first, Math.min(yearOf(grant.endsOn), now)) : now;
  return Array.from({ length: Math.min(last - first + 1, 30) }, (_, index) => last - index);
}

/** What of a year lies within the grant. */
export function within({ from, until }: Period, grant?: { startsOn: string; endsOn: string }): Period {
  if (!grant || grant.startsOn > until || grant.endsOn < from) return { from, until };
  return { from: from < grant.startsOn ? grant.startsOn : from, until: until > grant.endsOn ? grant.endsOn : until };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isPeriod = ({ from, until }: Period): boolean => DAY.test(from) && DAY.test(until) && from <= until;
