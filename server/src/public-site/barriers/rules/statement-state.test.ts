import { expect, test } from '@jest/globals';
import { conformanceNow, reviewDue } from './statement-state.js';

test('a month before the year is over it is time for the next review', () => {
  expect(reviewDue('2026-11-22', '2026-11-22')).toEqual({ dueOn: '2027-11-22', isDue: false });
  expect(reviewDue('2026-01-01', '2026-12-02').isDue).toBe(false);
  expect(reviewDue('2026-01-01', '2026-12-03').isDue).toBe(true);
  expect(reviewDue('2024-02-29', '2024-03-01').dueOn).toBe('2025-02-28');
});

test('what was never reviewed is due', () => {
  expect(reviewDue(null, '2026-11-22')).toEqual({ dueOn: null, isDue: true });
});

test('a barrier that is known since the review makes full conformance partial', () => {
  expect([conformanceNow('full', 0), conformanceNow('full', 1)]).toEqual(['full', 'partial']);
  expect([conformanceNow('none', 1), conformanceNow(null, 2)]).toEqual(['none', null]);
});
