import { addDays } from '../../../platform/clock/calendar-day.js';
import { type DeadlineKind, lastLegalDay } from './legal-deadline.js';

/** soon: there is little time left. overdue: the day has passed. final: so has the last one the law knows. */
export const ESCALATIONS = ['soon', 'overdue', 'final'] as const;
export type Escalation = (typeof ESCALATIONS)[number];

export type ClockedInquiry = { kind: DeadlineKind; receivedOn: string; dueOn: string };

export const SOON_DAYS = 3;

/** The worst that is true of an open inquiry today; undefined while there is time. Days as YYYY-MM-DD. */
export function escalationOn({ kind, receivedOn, dueOn }: ClockedInquiry, today: string): Escalation | undefined {
  if (today > dueOn) {
    const last = lastLegalDay(kind, receivedOn);
    return last !== null && last > dueOn && today > last ? 'final' : 'overdue';
  }
  return addDays(today, SOON_DAYS) >= dueOn ? 'soon' : undefined;
}

/** Once for each deadline and stage: an interim reply moves the deadline, and the clock starts anew. */
export const escalationKey = (inquiryId: string, dueOn: string, stage: Escalation): string =>
  `inquiry-due:${inquiryId}:${dueOn}:${stage}`;
