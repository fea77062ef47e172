import { expect, test } from '@jest/globals';
import { totalsOf } from './totals.js';

const figure = (name: string, unit: string, value: number) => ({ name, unit, value });

test('what has the same name and unit is added, to the hundredth', () => {
  expect(
    totalsOf([
      ...[figure('Gebäude', '', 4), figure('Strom', 'kWh', 0.1), figure('Gebäude', '', 3)],
      ...[figure('Strom', 'kWh', 0.2), figure('Strom', 'MWh', 1)],
    ]),
  ).toEqual([figure('Gebäude', '', 7), figure('Strom', 'kWh', 0.3), figure('Strom', 'MWh', 1)]);
  expect(totalsOf([])).toEqual([]);
});
