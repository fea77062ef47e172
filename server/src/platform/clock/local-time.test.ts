import { expect, test } from '@jest/globals';
import { addDays, calendarDay } from './calendar-day.js';
import { instantOf, repeatedOffset, skippedTime } from './local-time.js';

test('wall time in winter and in summer', () => {
  expect(instantOf('2027-02-25T09:30')).toEqual(new Date('2027-02-25T08:30:00Z'));
  expect(instantOf('2026-06-11T09:30')).toEqual(new Date('2026-06-11T07:30:00Z'));
});

test('the hour that spring skips does not exist', () => {
  expect(instantOf('2026-03-29T02:30')).toBeUndefined();
  expect(instantOf('2026-03-29T03:00')).toEqual(new Date('2026-03-29T01:00:00Z'));
});

test('of the hour that comes twice in autumn the first is meant', () => {
  expect(instantOf('2026-10-25T02:30')).toEqual(new Date('2026-10-25T00:30:00Z'));
});

test('the calendar day changes at midnight in Berlin', () => {
  expect(calendarDay(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(calendarDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

test('of a skipped hour the next one is suggested', () => {
  const sentence = 'Diese Uhrzeit gibt es nicht: Die Uhr springt von 2:00 auf 3:00 Uhr. Vorschlag: 3:30 Uhr.';
  expect(skippedTime('2026-03-29T02:30')).toBe(sentence);
  expect(skippedTime('2027-03-28T02:30')).toBe(sentence);
});

test('the offset is told where the clock shows a time twice', () => {
  expect(repeatedOffset(new Date('2026-10-25T00:30:00Z'))).toBe('+02:00');
  expect(repeatedOffset(new Date('2026-10-25T01:30:00Z'))).toBe('+01:00');
  expect(repeatedOffset(new Date('2026-10-25T02:30:00Z'))).toBeNull();
  expect(repeatedOffset(new Date('2027-02-25T08:30:00Z'))).toBeNull();
});
