import { expect, test } from '@jest/globals';
import { called, itemState, left, meetingTime, spentUntil } from './item-time.js';

const untouched = { startedAt: null, endedAt: null, resumedAt: null, spentSeconds: 0 };
const at = (time: string) => new Date(`2026-12-03T${time}:00Z`);

test('an item is open, runs, and is done', () => {
  const running = called(untouched, at('08:34'));
  const done = left(running, at('08:44'));
  expect([untouched, running, done].map(itemState)).toEqual(['open', 'running', 'done']);
  expect(done).toEqual({ startedAt: at('08:34'), endedAt: at('08:44'), resumedAt: null, spentSeconds: 600 });
});

test('what lies between two calls does not count, begin and end stay true', () => {
  const again = called(left(called(untouched, at('08:30')), at('08:40')), at('09:00'));
  expect(spentUntil(again, at('09:05'))).toBe(900);
  expect(left(again, at('09:05'))).toEqual({
    startedAt: at('08:30'),
    endedAt: at('09:05'),
    resumedAt: null,
    spentSeconds: 900,
  });
});

test('a clock that was set back takes no time away', () => {
  expect(spentUntil({ ...untouched, resumedAt: at('09:00'), spentSeconds: 60 }, at('08:59'))).toBe(60);
});

test('the meeting begins with its first item and ends with its last, once nothing runs', () => {
  const first = left(called(untouched, at('08:34')), at('08:50'));
  const second = called(untouched, at('08:50'));
  expect(meetingTime([])).toEqual({ startedAt: null, endedAt: null });
  expect(meetingTime([first, second, untouched])).toEqual({ startedAt: at('08:34'), endedAt: null });
  expect(meetingTime([first, left(second, at('11:21'))])).toEqual({ startedAt: at('08:34'), endedAt: at('11:21') });
});
