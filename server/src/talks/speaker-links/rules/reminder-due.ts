import { Temporal } from 'temporal-polyfill';
import { addDays, calendarDay, HOME_ZONE } from '../../../platform/clock/calendar-day.js';
import { instantOf } from '../../../platform/clock/local-time.js';

/** How many days before the meeting a speaker without slides is reminded, at eight in the morning of the district. */
export const REMINDER_DAYS = [14, 7, 2] as const;
const HOUR = '08:00';
/** Who was asked yesterday is not reminded today. */
const REST_MS = 48 * 3_600_000;

type Subject = { startsAt: Date; lastAskedAt: Date | null };

/** Which reminder is to go out now, as its number of days; of several that were missed the last alone. */
export function dueReminder({ startsAt, lastAskedAt }: Subject, now: Date): number | undefined {
  if (startsAt <= now || !isDaytime(now)) return undefined;
  const due = REMINDER_DAYS.findLast((days) => reminderAt(startsAt, days) <= now);
  const at = due === undefined ? undefined : reminderAt(startsAt, due);
  if (at === undefined || lastAskedAt === null) return due;
  return lastAskedAt < at && now.getTime() - lastAskedAt.getTime() >= REST_MS ? due : undefined;
}

const reminderAt = (startsAt: Date, days: number): Date =>
  instantOf(`${addDays(calendarDay(startsAt), -days)}T${HOUR}`) ?? startsAt;

/** From eight to eight: nobody is mailed at night. */
function isDaytime(instant: Date): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HOME_ZONE);
  return hour >= 8 && hour < 20;
}
