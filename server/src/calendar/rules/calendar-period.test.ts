import { expect, test } from '@jest/globals';
import { isPeriod, periodOf } from './calendar-period.js';

test('a period has at least a day and at most 400', () => {
  expect(isPeriod({ from: '2026-11-22', to: '2026-11-22' })).toBe(true);
  expect(isPeriod({ from: '2026-11-22', to: '2026-11-21' })).toBe(false);
  expect(isPeriod({ from: '2026-01-01', to: '2027-02-04' })).toBe(true);
  expect(isPeriod({ from: '2026-01-01', to: '2027-02-05' })).toBe(false);
});

test('days last from midnight to midnight, also the short and the long one', () => {
  const hours = (day: string) => {
    const { from, to } = periodOf(day, day);
    return (to.getTime() - from.getTime()) / 3_600_000;
  };
  expect(periodOf('2026-11-22', '2026-11-23')).toEqual({
    from: new Date('2026-11-21T23:00:00Z'),
    to: new Date('2026-11-23T23:00:00Z'),
  });
  expect([hours('2026-03-29'), hours('2026-10-25')]).toEqual([23, 25]);
});
