import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, inMonth, isMonth, periodShown, weekdayOf, weekNumber, weeksOf } from './month';

describe('a month on the wall', () => {
  it('has its weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48, 49]);
    expect(weeks[0]?.days[0]).toBe('2026-10-26');
    expect(weeks.every(({ days }) => days.length === 7 && weekdayOf(days[0] ?? '') === 0)).toBe(true);
    expect(periodShown('2026-11')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
  });

  it('needs four weeks when February begins on a Monday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('counts weeks as ISO does, also around the new year', () => {
    expect(['2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map(weekNumber)).toEqual([53, 53, 53, 1]);
    expect(['2024-12-29', '2024-12-30', '2026-01-01'].map(weekNumber)).toEqual([52, 1, 1]);
  });

  it('loses and gains no day when the clock changes', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(weeksOf('2026-10').flatMap(({ days }) => days)).toHaveLength(35);
  });

  it('goes to other months, on the day that they have', () => {
    expect([addMonths('2026-11', 2), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect([inMonth('2026-10-31', '2026-11'), inMonth('2026-10-31', '2027-02')]).toEqual(['2026-11-30', '2027-02-28']);
  });

  it('knows what is a month in an address', () => {
    expect(['2026-11', '2026-13', '2026-1', 'heute', null].map(isMonth)).toEqual([true, false, false, false, false]);
  });
});
