import { expect, test } from '@jest/globals';
import { isPeriod, periodName } from './period.js';

test.each([
  ['2026-01-01', '2026-12-31', true],
  ['2026-01-01', '2026-01-01', true],
  ['2026-01-02', '2026-01-01', false],
  ['2016-01-01', '2025-12-31', true],
  ['2000-01-01', '2026-12-31', false],
])('from %s until %s is a period: %s', (from, until, expected) => {
  expect(isPeriod({ from, until })).toBe(expected);
});

test('a whole year is named by its number', () => {
  expect(periodName({ from: '2026-01-01', until: '2026-12-31' })).toBe('2026');
  expect(periodName({ from: '2026-04-01', until: '2027-03-31' })).toBe('2026-04-01_bis_2027-03-31');
});
