import { expect, test } from '@jest/globals';
import { callableFrom, isCallable } from './begin.js';

const meeting = { startsAt: new Date('2026-12-03T08:30:00Z') };

test('items can be called from two hours before the begin, without an end', () => {
  expect(callableFrom(meeting)).toEqual(new Date('2026-12-03T06:30:00Z'));
  expect(isCallable(meeting, new Date('2026-12-03T06:29:59Z'))).toBe(false);
  expect(isCallable(meeting, new Date('2026-12-03T06:30:00Z'))).toBe(true);
  expect(isCallable(meeting, new Date('2026-12-04T00:10:00Z'))).toBe(true);
});
