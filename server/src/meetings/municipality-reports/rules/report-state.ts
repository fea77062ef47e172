import type { MeetingState } from '../../rules/meeting-state.js';
import { isPlanned, requireTakingPlace, requireUnderWay } from '../../rules/meeting-state.js';
import { MunicipalityReportEmpty, MunicipalityReportTold } from '../municipality-reports.errors.js';

type Parts = { news: string | null; ongoing: string | null; question: string | null; tip: string | null };
type Meeting = { state: MeetingState; cancelledAt: Date | null };

export const stateOf = (report: { submittedAt: Date | null } | null): 'missing' | 'draft' | 'submitted' => {
  if (report === null) return 'missing';
  return report.submittedAt === null ? 'draft' : 'submitted';
};

/** Written until the minutes are approved: what was told only in the meeting comes after it. */
export function requireWritable(meeting: Meeting): void {
  requireUnderWay(meeting.state);
  requireTakingPlace(meeting);
}

export const isWritable = ({ state, cancelledAt }: Meeting): boolean =>
  !isPlanned(state) && state !== 'closed' && cancelledAt === null;

export function requireWords({ news, ongoing, question, tip }: Parts): void {
  if ([news, ongoing, question, tip].every((part) => part === null)) throw new MunicipalityReportEmpty();
}

/** What the group has heard stays said. */
export function requireNotTold({ state }: Meeting): void {
  if (state === 'held') throw new MunicipalityReportTold();
}
