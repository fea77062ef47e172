import { Temporal } from 'temporal-polyfill';

export type Conformance = 'full' | 'partial' | 'none';

/** § 4 (4) BITVNRW asks for a review every year; a month before, the administration is told. */
export const WARNING_AFTER_DAYS = 335;

/** When the statement is to be reviewed next, and whether it is time to say so; days as YYYY-MM-DD. */
export function reviewDue(reviewedOn: string | null, today: string): { dueOn: string | null; isDue: boolean } {
  if (reviewedOn === null) return { dueOn: null, isDue: true };
  const day = Temporal.PlainDate.from(reviewedOn);
  const warnFrom = day.add({ days: WARNING_AFTER_DAYS }).toString();
  return { dueOn: day.add({ years: 1 }).toString(), isDue: today > warnFrom };
}

/** What a review found may be out of date: with a barrier that is known, nothing conforms in full. */
export function conformanceNow(reviewed: Conformance | null, knownBarriers: number): Conformance | null {
  return reviewed === 'full' && knownBarriers > 0 ? 'partial' : reviewed;
}
