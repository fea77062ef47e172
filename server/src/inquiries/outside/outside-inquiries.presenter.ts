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
  const { caseNumber, title, question, state, dueOn, receivedAt } = inquiry;
  return {
    ...{ caseNumber, title, question, state: STATES[state], receivedAt },
    dueOn: dueOn && dayFromColumn(dueOn),
    messages: inquiry.messages.flatMap(presentOwnMessage),
  };
}

/** What members say among themselves is nobody's from outside. */
function presentOwnMessage({ kind, text, createdAt }: InquiryRecord['messages'][number]): OwnMessage[] {
  if (kind === 'comment') return [];
  return [{ kind: kind === 'received' ? 'own' : kind, text, createdAt }];
}
