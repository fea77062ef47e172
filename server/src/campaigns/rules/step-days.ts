import { addDays, calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';

type Step = { daysBefore: number | null; dueOn: Date | null };

/** Until when (YYYY-MM-DD): a fixed day, or one that moves with the campaign; null: not known. */
export function stepDay({ daysBefore, dueOn }: Step, startsAt: Date | null): string | null {
  if (dueOn) return dayFromColumn(dueOn);
  return daysBefore === null || !startsAt ? null : addDays(calendarDay(startsAt), -daysBefore);
}
