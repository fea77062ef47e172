import { addDays, calendarDay } from '../../../platform/clock/calendar-day.js';
import { endOfDay } from '../../../platform/clock/local-time.js';

type Planned = {
  startsAt: Date;
  /** Set by the coordination, instead of the group's period. */
  proposalsUntil: Date | null;
  proposalPeriodDays: number;
};

/** From when on nobody proposes any more: the end of the day so many days before, and never after the meeting began. */
export function proposalsEnd({ startsAt, proposalsUntil, proposalPeriodDays }: Planned): Date {
  const end = proposalsUntil ?? endOfDay(addDays(calendarDay(startsAt), -proposalPeriodDays));
  return end < startsAt ? end : startsAt;
}

/** Last day (YYYY-MM-DD), inclusive. */
export const lastProposalDay = (end: Date): string => calendarDay(new Date(end.getTime() - 1));
