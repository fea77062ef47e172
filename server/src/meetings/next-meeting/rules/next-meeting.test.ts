import { expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { isHoliday } from '../../../platform/clock/holidays.js';
import { nextDay } from './rhythm.js';
import { nextHost } from './rotation.js';

test('the next day lies as far from the last one as meetings usually do, on the same weekday', () => {
  expect(nextDay(['2026-12-03', '2026-09-10', '2026-06-18'], '2026-12-04')).toBe('2027-02-25');
  expect(nextDay(['2026-11-26', '2026-10-29', '2026-09-03', '2026-08-06'], '2026-11-27')).toBe('2027-01-07');
});

test('one meeting that was put off changes no rhythm; without a rhythm it is every quarter', () => {
  expect(nextDay(['2026-06-04', '2026-05-07', '2026-02-05', '2026-01-08', '2025-12-11'], '2026-06-05')).toBe(
    '2026-07-02',
  );
  expect(nextDay(['2026-06-11'], '2026-06-12')).toBe('2026-09-03');
  expect(nextDay([], '2026-06-11')).toBe('2026-09-03');
});

test('never in the past and never at short notice, however long ago the last one was', () => {
  expect(nextDay(['2025-01-09'], '2026-11-22')).toBe('2027-02-04');
});

test.each([
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
  '2027-05-27',
  '2026-12-24',
  '2026-10-03',
])('%s is a holiday', (day) => expect(isHoliday(Temporal.PlainDate.from(day))).toBe(true));

test('an ordinary day is none, and a meeting that would fall on a holiday is a week later', () => {
  expect(isHoliday(Temporal.PlainDate.from('2027-02-25'))).toBe(false);
  expect(nextDay(['2027-03-04', '2026-12-10'], '2027-03-05')).toBe('2027-06-03');
  expect(nextDay(['2027-03-04', '2026-12-31'], '2027-03-05')).toBe('2027-05-13');
});

test('hosts that take turns go on as they did; others are left to the coordination', () => {
  expect(nextHost(['B', 'A', 'D', 'C', 'B', 'A'])).toBe('C');
  expect(nextHost(['C', 'B', 'A'])).toBe('A');
  expect(nextHost(['A', 'A', 'B'])).toBeNull();
  expect(nextHost(['B', 'A'])).toBeNull();
  expect(nextHost([])).toBeNull();
});
