import { expect, test } from '@jest/globals';
import { dueReminder } from './reminder-due.js';

const startsAt = new Date('2026-12-03T08:30:00Z');
const due = (now: string, lastAskedAt: string | null = '2026-11-02T10:00:00Z') =>
  dueReminder({ startsAt, lastAskedAt: lastAskedAt === null ? null : new Date(lastAskedAt) }, new Date(now));

test('a speaker is reminded fourteen, seven and two days before, from eight in the morning', () => {
  expect(due('2026-11-19T06:59:59Z')).toBeUndefined();
  expect(due('2026-11-19T07:00:00Z')).toBe(14);
  expect(due('2026-11-26T07:00:00Z')).toBe(7);
  expect(due('2026-12-01T07:00:00Z', '2026-11-26T07:00:00Z')).toBe(2);
});

test('each reminder goes out once, and the last alone of those that were missed', () => {
  expect(due('2026-11-22T10:00:00Z', '2026-11-19T07:10:00Z')).toBeUndefined();
  expect(due('2026-12-02T10:00:00Z')).toBe(2);
});

test('who was asked just now, or has not been asked and it is night, is left alone', () => {
  expect(due('2026-11-26T07:00:00Z', '2026-11-25T09:00:00Z')).toBeUndefined();
  expect(due('2026-11-19T20:00:00Z')).toBeUndefined();
  expect(due('2026-11-19T10:00:00Z', null)).toBe(14);
});

test('nobody is reminded of a meeting that has begun', () => {
  expect(due('2026-12-03T08:30:00Z')).toBeUndefined();
});

test('the hour stays eight over the change of the clock', () => {
  const spring = { startsAt: new Date('2027-04-01T07:30:00Z'), lastAskedAt: null };
  expect(dueReminder(spring, new Date('2027-03-18T07:00:00Z'))).toBe(14);
  expect(dueReminder(spring, new Date('2027-03-30T05:59:00Z'))).toBeUndefined();
  expect(dueReminder(spring, new Date('2027-03-30T06:00:00Z'))).toBe(2);
});
