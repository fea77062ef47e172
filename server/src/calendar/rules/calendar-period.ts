import { addDays } from '../../platform/clock/calendar-day.js';
import { endOfDay, startOfDay } from '../../platform/clock/local-time.js';

export const LONGEST_PERIOD_DAYS = 400;

/** Both days inclusive, YYYY-MM-DD. */
export function isPeriod({ from, to }: { from: string; to: string }): boolean {
  return from <= to && to < addDays(from, LONGEST_PERIOD_DAYS);
}

/** From midnight to midnight in the home zone, whatever the clock does in between. */
export function periodOf(from: string, to: string): { from: Date; to: Date } {
  return { from: startOfDay(from), to: endOfDay(to) };
}
