import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import type { InquiryRecord } from '../inquiries.repository.js';
import type { OwnInquiry } from './outside-inquiries.schemas.js';

type OwnMessage = OwnInquiry['messages'][number];

const STATES: Record<InquiryRecord['state'], OwnInquiry['state']> = {
  received: 'received',
  in_progress: 'in_progress',
  query_back: 'waiting',
  interim_reply: 'in_progress',
  answered: 'answered',
  closed: 'closed',
};

export function presentOwnInquiry(inquiry: InquiryRecord): OwnInquiry {
  const { caseNumber, kind, title, question, state, dueOn, receivedAt, answeredAt } = inquiry;
  return {
    ...{ caseNumber, kind, title, question, state: STATES[state] },
    dueOn: dueOn && dayFromColumn(dueOn),
    receivedAt: receivedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    messages: inquiry.messages.flatMap(presentOwnMessage),
  };
}

/** What members say among themselves is nobody's from outside. */
function presentOwnMessage({ id, kind, text, createdAt }: InquiryRecord['messages'][number]): OwnMessage[] {
  if (kind === 'comment') return [];
  return [{ id, kind: kind === 'received' ? 'own' : kind, text, createdAt: createdAt.toISOString() }];
}
