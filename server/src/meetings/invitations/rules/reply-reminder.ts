import { addDays, calendarDay } from '../../../platform/clock/calendar-day.js';
import { instantOf } from '../../../platform/clock/local-time.js';
import { isDaytime } from '../../rules/daytime.js';

type Meeting = { startsAt: Date; invitedAt: Date | null };

/** Eight in the morning, some days before the meeting. */
export function reminderAt(startsAt: Date, days: number): Date {
  return instantOf(`${addDays(calendarDay(startsAt), -days)}T08:00`) ?? startsAt;
}

/** Due from that morning until the begin, by day, but not on the day on which people were invited. */
export function isReminderDue({ startsAt, invitedAt }: Meeting, days: number, now: Date): boolean {
  if (invitedAt === null || now >= startsAt || calendarDay(invitedAt) === calendarDay(now)) return false;
  return isDaytime(now) && now >= reminderAt(startsAt, days);
}
