import { addDays, calendarDay } from '../../../platform/clock/calendar-day.js';

const FROM_TODAY = 21;
const AFTER_MEETING = 7;
/** No link lives longer than this. */
export const LONGEST_DAYS = 400;

/** Last day of a link unless told: three weeks, or a week after the meeting where that is later. */
export function usualLastDay(now: Date, meetingStartsAt: Date | null): string {
  const soon = addDays(calendarDay(now), FROM_TODAY);
  const after = meetingStartsAt === null ? soon : addDays(calendarDay(meetingStartsAt), AFTER_MEETING);
  return after > soon ? after : soon;
}

/** The last day on which a link that ends then still works. */
export const lastDayOf = (expiresAt: Date): string => calendarDay(new Date(expiresAt.getTime() - 1));
