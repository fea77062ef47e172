import { InquiryAlreadyClosed, InquiryClosed, InquiryNotClosed } from '../inquiries.errors.js';

export const INQUIRY_STATES = ['received', 'in_progress', 'query_back', 'interim_reply', 'answered', 'closed'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];
export type ReplyKind = 'query_back' | 'interim_reply' | 'answer';

type Standing = { state: InquiryState; responsibleId: string | null; answeredAt: Date | null };

/** The coordination still owes something. */
export const isUnanswered = (state: InquiryState): boolean => state !== 'answered' && state !== 'closed';

/** The earlier of what the law says and what was asked for. */
export function isOverdue(
  { state, dueOn, wantedOn }: { state: InquiryState; dueOn: string | null; wantedOn: string | null },
  today: string,
): boolean {
  const days = [dueOn, wantedOn].filter((day) => day !== null);
  return isUnanswered(state) && days.some((day) => day < today);
}

/** What the coordination sends. Nobody is answered in a closed case without noticing. */
export function afterReply(before: Standing, kind: ReplyKind, now: Date) {
  if (before.state === 'closed') throw new InquiryClosed();
  return kind === 'answer'
    ? { state: 'answered' as const, answeredAt: before.answeredAt ?? now }
    : { state: kind, answeredAt: before.answeredAt };
}

/** What the asker writes is never refused: it wakes up what was answered or closed. */
export function afterAskersWord(before: Standing): { state: InquiryState; closedAt: null } {
  const waits = before.state === 'interim_reply' || before.state === 'received';
  return { state: waits ? before.state : workingState(before), closedAt: null };
}

export function afterTaking(before: Standing, responsibleId: string | null): { state: InquiryState } {
  if (before.state === 'closed') throw new InquiryClosed();
  if (before.state !== 'received' && before.state !== 'in_progress') return { state: before.state };
  return { state: workingState({ responsibleId }) };
}

export function afterClosing(before: Standing, now: Date) {
  if (before.state === 'closed') throw new InquiryAlreadyClosed();
  return { state: 'closed' as const, closedAt: now };
}

export function afterReopening(before: Standing): { state: InquiryState; closedAt: null } {
  if (before.state !== 'closed') throw new InquiryNotClosed();
  return { state: before.answeredAt === null ? workingState(before) : 'answered', closedAt: null };
}

const workingState = ({ responsibleId }: Pick<Standing, 'responsibleId'>): InquiryState =>
  responsibleId === null ? 'received' : 'in_progress';
