import { expect, it } from '@jest/globals';
import { newRow, rowsOf, stepsFrom } from './step-rows';

const step = { id: 'a', title: 'Anmelden', note: '', daysBefore: 30, dueOn: null, day: null };

it('steps stay what they are through the form', () => {
  const fixed = { ...step, id: 'b', daysBefore: null, dueOn: '2027-02-11' };
  expect(stepsFrom(rowsOf([step, fixed]))).toEqual([
    { id: 'a', title: 'Anmelden', note: '', daysBefore: 30, dueOn: null },
    { id: 'b', title: 'Anmelden', note: '', daysBefore: null, dueOn: '2027-02-11' },
  ]);
});

it('days that are typed replace a fixed day, words do not', () => {
  const row = { ...newRow([]), title: 'Foto', dueOn: '2027-02-11' };
  expect(stepsFrom([{ ...row, days: '-2' }])).toMatchObject([{ id: null, daysBefore: -2, dueOn: null }]);
  expect(stepsFrom([{ ...row, days: 'bald' }])).toMatchObject([{ daysBefore: null, dueOn: '2027-02-11' }]);
});
