import { addDays, calendarDay } from '../../../platform/clock/calendar-day.js';
import { instantOf } from '../../../platform/clock/local-time.js';
import { isDaytime } from '../../rules/daytime.js';

/** Early enough for the day's first look into the mails, never at night. */
const HOUR = '08:00';

/** Who was asked long before that time was asked for a date that the meeting no longer has. */
export function isRequestDue(
  { startsAt, daysBefore, askedAt }: { startsAt: Date; daysBefore: number; askedAt: Date | null },
  now: Date,
): boolean {
  if (requestDueAt(startsAt, daysBefore) > now || !isDaytime(now)) return false;
  return askedAt === null || calendarDay(askedAt) < addDays(calendarDay(startsAt), -2 * daysBefore);
}

/** When municipalities are asked: so many calendar days before the meeting, at eight in the morning of the district. */
export function requestDueAt(startsAt: Date, daysBefore: number): Date {
  return instantOf(`${addDays(calendarDay(startsAt), -daysBefore)}T${HOUR}`) ?? startsAt;
}
