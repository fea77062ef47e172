import { Temporal } from 'temporal-polyfill';
import { addDays, calendarDay } from '../../../platform/clock/calendar-day.js';

export type InvitationPeriod = {
  /** The group's Einladungsfrist in days. */
  days: number;
  /** Last day (YYYY-MM-DD) on which an invitation keeps it. */
  latestOn: string;
  /** By how many days it is missed; 0: kept. */
  shortBy: number;
};

/** Information, never a block. Days are counted as on a calendar, so that a change of clocks takes none away. */
export function invitationPeriod(startsAt: Date, days: number, sentAt: Date): InvitationPeriod {
  const latestOn = addDays(calendarDay(startsAt), -days);
  const late = Temporal.PlainDate.from(latestOn).until(calendarDay(sentAt), { largestUnit: 'days' }).days;
  return { days, latestOn, shortBy: Math.max(late, 0) };
}
