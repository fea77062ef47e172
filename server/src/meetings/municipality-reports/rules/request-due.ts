import { addDays, calendarDay } from '../../../platform/clock/calendar-day.js';
import { instantOf } from '../../../platform/clock/local-time.js';

/** Early enough for the day's first look into the mails, never at night. */
const HOUR = '08:00';

/** When municipalities are asked: so many calendar days before the meeting, at eight in the morning of the district. */
export function requestDueAt(startsAt: Date, daysBefore: number): Date {
  return instantOf(`${addDays(calendarDay(startsAt), -daysBefore)}T${HOUR}`) ?? startsAt;
}
