import { expect, test } from '@jest/globals';
import { byMonth, yearOf } from './by-month.js';

const at = (instant: string) => ({ startsAt: new Date(instant) });

test('months are those of the district, not of Greenwich', () => {
  const newYear = at('2026-12-31T23:30:00Z');
  const evening = at('2026-12-31T19:00:00Z');
  expect(byMonth([evening, newYear])).toEqual([
    { month: '2026-12', items: [evening] },
    { month: '2027-01', items: [newYear] },
  ]);
  expect([evening, newYear].map(yearOf)).toEqual([2026, 2027]);
});
