import { expect, test } from '@jest/globals';
import { lastLegalDay, legalDeadline } from './legal-deadline.js';

test('a request for information is answered within a month, whatever was written in between', () => {
  expect(legalDeadline('information_request', '2026-11-22')).toBe('2026-12-22');
  expect(legalDeadline('information_request', '2026-11-22', true)).toBe('2026-12-22');
});

test('a month that lacks the day ends on its last one', () => {
  expect(legalDeadline('information_request', '2027-01-31')).toBe('2027-02-28');
  expect(legalDeadline('information_request', '2028-01-30')).toBe('2028-02-29');
  expect(legalDeadline('information_request', '2026-12-31')).toBe('2027-01-31');
});

test('a weekend puts nothing off', () => {
  expect(legalDeadline('information_request', '2026-11-05')).toBe('2026-12-05');
});

test('a barrier has two weeks, and six after an interim reply', () => {
  expect(legalDeadline('barrier', '2026-11-22')).toBe('2026-12-06');
  expect(legalDeadline('barrier', '2026-11-22', true)).toBe('2027-01-03');
  expect(lastLegalDay('barrier', '2026-11-22')).toBe('2027-01-03');
});

test.each(['municipality', 'citizen', 'press'] as const)('no law sets a day for what comes from: %s', (kind) => {
  expect(legalDeadline(kind, '2026-11-22')).toBeNull();
  expect(lastLegalDay(kind, '2026-11-22')).toBeNull();
});
