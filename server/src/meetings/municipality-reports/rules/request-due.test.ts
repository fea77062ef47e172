import { expect, test } from '@jest/globals';
import { isRequestDue, requestDueAt } from './request-due.js';

test('ten calendar days before, at eight in the morning of the district', () => {
  expect(requestDueAt(new Date('2026-12-03T08:30:00Z'), 10)).toEqual(new Date('2026-11-23T07:00:00Z'));
  expect(requestDueAt(new Date('2026-06-11T07:30:00Z'), 10)).toEqual(new Date('2026-06-01T06:00:00Z'));
});

test('over the nights that lose and gain an hour it stays eight in the morning', () => {
  expect(requestDueAt(new Date('2026-04-02T07:30:00Z'), 10)).toEqual(new Date('2026-03-23T07:00:00Z'));
  expect(requestDueAt(new Date('2026-10-29T08:30:00Z'), 10)).toEqual(new Date('2026-10-19T06:00:00Z'));
  expect(requestDueAt(new Date('2026-04-08T07:30:00Z'), 10)).toEqual(new Date('2026-03-29T06:00:00Z'));
});

test('a meeting soon after midnight counts by its day in Berlin', () => {
  expect(requestDueAt(new Date('2026-12-02T23:30:00Z'), 1)).toEqual(new Date('2026-12-02T07:00:00Z'));
});

test('once, and again when the meeting is put off by more than those days', () => {
  const due = (startsAt: string, askedAt: string | null, now = '2027-01-10T09:00:00Z') =>
    isRequestDue(
      { startsAt: new Date(startsAt), daysBefore: 10, askedAt: askedAt === null ? null : new Date(askedAt) },
      new Date(now),
    );
  expect(due('2027-01-20T08:30:00Z', null)).toBe(true);
  expect(due('2027-01-21T08:30:00Z', null)).toBe(false);
  expect(due('2027-01-20T08:30:00Z', null, '2027-01-11T03:00:00Z')).toBe(false);
  expect(due('2027-01-20T08:30:00Z', '2026-12-31T07:00:00Z')).toBe(false);
  expect(due('2027-01-20T08:30:00Z', '2026-12-30T07:00:00Z')).toBe(true);
});
