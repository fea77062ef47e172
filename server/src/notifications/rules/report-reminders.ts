import { addDays } from '../../platform/clock/calendar-day.js';

/** Days after an event on which those who said they report are asked for it, as long as they have not. */
const DAYS_AFTER = [21, 7, 1];
/** What lies longer stands among the open matters alone. */
export const LAST_AFTER_DAYS = 30;

/** The last of the days that are reached; those before are over with it. Days as YYYY-MM-DD. */
export function reportReminder(reporterId: string, endedOn: string, today: string) {
  const [latest, ...before] = DAYS_AFTER.filter((days) => addDays(endedOn, days) <= today);
  const keyOf = (days: number) => `event-report:${reporterId}:${endedOn}:${days}`;
  if (latest === undefined || addDays(endedOn, LAST_AFTER_DAYS) < today) return undefined;
  return { key: keyOf(latest), besides: before.map(keyOf) };
}
