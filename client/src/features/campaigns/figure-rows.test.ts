import { expect, it } from '@jest/globals';
import { figureRows, figuresFrom } from './figure-rows';

const gathered = {
  totals: [
    { name: 'Objekte', unit: '', value: 12 },
    { name: 'Strom', unit: 'kWh', value: 7.5 },
  ],
};

it('offers what others count, and what was counted already', () => {
  expect(figureRows([{ name: 'Strom', unit: 'kWh', value: 2.5 }], gathered)).toMatchObject([
    { name: 'Strom', unit: 'kWh', value: '2,5' },
    { name: 'Objekte', unit: '', value: '' },
  ]);
  expect(figureRows([], { totals: [] })).toHaveLength(1);
});

it('reads German numbers and leaves out what nobody counted', () => {
  const [first, second] = figureRows([], gathered);
  if (!first || !second) throw new Error('There are two.');
  expect(
    figuresFrom([
      { ...first, value: '1.250,5' },
      { ...second, value: ' ' },
    ]),
  ).toEqual([{ name: 'Objekte', unit: '', value: 1250.5 }]);
});
