import { expect, test } from '@jest/globals';
import { InquiryAlreadyClosed, InquiryClosed, InquiryNotClosed } from '../inquiries.errors.js';
import {
  afterAskersWord,
  afterClosing,
  afterReopening,
  afterReply,
  afterTaking,
  type InquiryState,
  isOverdue,
} from './life-cycle.js';

const now = new Date('2026-11-22T10:00:00Z');
const earlier = new Date('2026-11-01T10:00:00Z');
const standing = (state: InquiryState, responsibleId: string | null = 'hanna', answeredAt: Date | null = null) => ({
  state,
  responsibleId,
  answeredAt,
});

test('what the coordination sends says how things stand; the first answer keeps its time', () => {
  expect(afterReply(standing('in_progress'), 'query_back', now)).toEqual({ state: 'query_back', answeredAt: null });
  expect(afterReply(standing('query_back'), 'interim_reply', now)).toEqual({
    state: 'interim_reply',
    answeredAt: null,
  });
  expect(afterReply(standing('interim_reply'), 'answer', now)).toEqual({ state: 'answered', answeredAt: now });
  expect(afterReply(standing('answered', 'hanna', earlier), 'answer', now).answeredAt).toBe(earlier);
});

test('a closed case is not answered by mistake', () => {
  expect(() => afterReply(standing('closed'), 'answer', now)).toThrow(InquiryClosed);
  expect(() => afterTaking(standing('closed'), 'hanna')).toThrow(InquiryClosed);
});

test('what the asker writes wakes up what was answered or closed', () => {
  expect(afterAskersWord(standing('query_back')).state).toBe('in_progress');
  expect(afterAskersWord(standing('answered')).state).toBe('in_progress');
  expect(afterAskersWord(standing('closed', null))).toEqual({ state: 'received', closedAt: null });
  expect(afterAskersWord(standing('interim_reply')).state).toBe('interim_reply');
});

test('who takes it on has it in progress, who lets go gives it back', () => {
  expect(afterTaking(standing('received', null), 'hanna').state).toBe('in_progress');
  expect(afterTaking(standing('in_progress'), null).state).toBe('received');
  expect(afterTaking(standing('query_back'), null).state).toBe('query_back');
});

test('closes and opens again where it stood', () => {
  expect(afterClosing(standing('answered'), now)).toEqual({ state: 'closed', closedAt: now });
  expect(() => afterClosing(standing('closed'), now)).toThrow(InquiryAlreadyClosed);
  expect(afterReopening(standing('closed', 'hanna', earlier)).state).toBe('answered');
  expect(afterReopening(standing('closed')).state).toBe('in_progress');
  expect(() => afterReopening(standing('answered'))).toThrow(InquiryNotClosed);
});

test('is overdue by the earlier of both days, as long as nobody answered', () => {
  const days = { dueOn: '2026-12-20', wantedOn: '2026-11-21' };
  expect(isOverdue({ state: 'in_progress', ...days }, '2026-11-22')).toBe(true);
  expect(isOverdue({ state: 'in_progress', ...days }, '2026-11-21')).toBe(false);
  expect(isOverdue({ state: 'answered', ...days }, '2026-12-24')).toBe(false);
  expect(isOverdue({ state: 'received', dueOn: null, wantedOn: null }, '2026-11-22')).toBe(false);
});
