import { expect, test } from '@jest/globals';
import { endOfDay } from '../../../platform/clock/local-time.js';
import { lastDayOf, usualLastDay } from './link-period.js';

const now = new Date('2026-11-22T11:00:00Z');

test('a link lives three weeks, or a week longer than the meeting is away', () => {
  expect(usualLastDay(now, null)).toBe('2026-12-13');
  expect(usualLastDay(now, new Date('2026-12-03T08:30:00Z'))).toBe('2026-12-13');
  expect(usualLastDay(now, new Date('2027-02-25T08:30:00Z'))).toBe('2027-03-04');
});

test('it ends with its last day in the district, in winter and in summer', () => {
  expect(endOfDay('2026-12-13')).toEqual(new Date('2026-12-13T23:00:00Z'));
  expect(endOfDay('2027-03-28')).toEqual(new Date('2027-03-28T22:00:00Z'));
  expect(lastDayOf(endOfDay('2027-03-28'))).toBe('2027-03-28');
});
