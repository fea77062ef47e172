import { expect, test } from '@jest/globals';
import { answerFrom } from './calendar-answer.js';

const open = {
  reply: null,
  replySequence: null,
  note: null,
  takesPartOnline: false,
  version: 4,
  calendarSequence: 1,
} as const;
const said = (partstat: string, given: { sequence?: number; comment?: string } = {}) => ({
  partstat,
  sequence: 1,
  comment: null,
  ...given,
});

test('a calendar accepts, doubts and declines', () => {
  expect(answerFrom(said('ACCEPTED'), open)).toEqual({
    sequence: 1,
    reply: { version: 4, reply: 'accepted', note: null, takesPartOnline: false, deputyId: null },
  });
  expect(answerFrom(said('tentative'), open)?.reply.reply).toBe('tentative');
  expect(answerFrom(said('DECLINED'), open)?.reply.reply).toBe('declined');
  expect(answerFrom(said('NEEDS-ACTION'), open)).toBeNull();
  expect(answerFrom(said('constructor'), open)).toBeNull();
});

test('an answer to an older version is kept as such, one from the future is not believed', () => {
  expect(answerFrom(said('ACCEPTED', { sequence: 0 }), open)?.sequence).toBe(0);
  expect(answerFrom(said('ACCEPTED', { sequence: 99 }), open)?.sequence).toBe(1);
});

test('what comes late does not undo what is newer, and saying it twice says it once', () => {
  const accepted = { ...open, reply: 'accepted', replySequence: 1 } as const;
  expect(answerFrom(said('DECLINED', { sequence: 0 }), accepted)).toBeNull();
  expect(answerFrom(said('ACCEPTED'), accepted)).toBeNull();
});

test('whoever sends a deputy still does when the calendar declines by itself', () => {
  expect(answerFrom(said('DECLINED'), { ...open, reply: 'delegated', replySequence: 1 })).toBeNull();
  expect(answerFrom(said('ACCEPTED'), { ...open, reply: 'delegated', replySequence: 1 })?.reply.deputyId).toBeNull();
});

test('a comment becomes the note, on one line and not without end', () => {
  expect(answerFrom(said('ACCEPTED', { comment: 'Komme\r\nspäter ' }), open)?.reply.note).toBe('Komme später');
  expect(answerFrom(said('ACCEPTED', { comment: 'ü'.repeat(900) }), open)?.reply.note).toHaveLength(300);
});
