import { expect, test } from '@jest/globals';
import { suggestedDay } from './suggested-day';

test('the next meeting is twelve weeks after the latest, on the same weekday', () => {
  expect(suggestedDay('2026-11-22', '2026-12-03')).toBe('2027-02-25');
});

test('after a long break it is a Thursday in a quarter of a year', () => {
  expect(suggestedDay('2026-11-22', '2025-06-12')).toBe('2027-02-18');
  expect(suggestedDay('2026-11-22', undefined)).toBe('2027-02-18');
});
