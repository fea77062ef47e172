import { expect, it } from '@jest/globals';
import { isPeriod, wholeYear, within, yearsToAccountFor } from './periods';

const grant = { startsOn: '2025-04-01', endsOn: '2027-12-31' };

it('offers the years of a grant that have begun, or the last five', () => {
  expect(yearsToAccountFor('2026-11-22', grant)).toEqual([2026, 2025]);
  expect(yearsToAccountFor('2026-11-22')).toEqual([2026, 2025, 2024, 2023, 2022]);
  expect(yearsToAccountFor('2026-11-22', { startsOn: '2027-01-01', endsOn: '2028-12-31' })).toEqual([2027]);
});

it('keeps a year within the grant', () => {
  expect(within(wholeYear(2025), grant)).toEqual({ from: '2025-04-01', until: '2025-12-31' });
  expect(within(wholeYear(2026), grant)).toEqual(wholeYear(2026));
  expect(within(wholeYear(2024), grant)).toEqual(wholeYear(2024));
});

it('knows what is no period', () => {
  expect([isPeriod(wholeYear(2026)), isPeriod({ from: '2026-12-31', until: '2026-01-01' })]).toEqual([true, false]);
  expect(isPeriod({ from: '', until: '2026-01-01' })).toBe(false);
});
