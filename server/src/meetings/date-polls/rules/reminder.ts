import { Temporal } from 'temporal-polyfill';
import { calendarDay, HOME_ZONE } from '../../../platform/clock/calendar-day.js';
import { isDaytime } from '../../rules/daytime.js';

type Poll = { answersUntil: Date; reminderDays: number; createdAt: Date; updatedAt: Date };

const MORNING = '08:00';

/** In the morning, so many days before the day of the deadline; null: nobody is reminded. */
export function reminderAt({ answersUntil, reminderDays }: Pick<Poll, 'answersUntil' | 'reminderDays'>): Date | null {
  if (reminderDays === 0) return null;
  const deadline = Temporal.Instant.fromEpochMilliseconds(answersUntil.getTime()).toZonedDateTimeISO(HOME_ZONE);
  const day = deadline.toPlainDate().subtract({ days: reminderDays });
  return new Date(day.toZonedDateTime({ timeZone: HOME_ZONE, plainTime: MORNING }).epochMilliseconds);
}

/**
 * Whoever was asked after that moment needs no reminder of it. Nobody is reminded at night, nor on a day on which the
 * coordination changes the poll or opens it again.
 */
export function isReminderDue(poll: Poll, now: Date): boolean {
  const at = reminderAt(poll);
  if (at === null || !isDaytime(now) || calendarDay(poll.updatedAt) === calendarDay(now)) return false;
  return at > poll.createdAt && at <= now && now < poll.answersUntil;
}
