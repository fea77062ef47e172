import { expect, test } from '@jest/globals';
import { tallyOf } from './tally.js';

const given = (values: Array<{ isYes?: boolean; text?: string; number?: number }>) =>
  values.map((value) => ({ questionId: 'q', isYes: null, text: null, number: null, ...value }));

test('yes and no are counted, blanks are not', () => {
  const question = { id: 'q', kind: 'yes_no', options: [] } as const;
  expect(tallyOf(question, given([{ isYes: true }, { isYes: false }, { isYes: true }, {}]))).toEqual({
    answered: 3,
    counts: [
      { label: 'yes', count: 2 },
      { label: 'no', count: 1 },
    ],
    numbers: null,
  });
});

test('a choice is counted in the order of its options, also where nobody took one', () => {
  const question = { id: 'q', kind: 'choice', options: ['A', 'B'] } as const;
  expect(tallyOf(question, given([{ text: 'B' }, { text: 'B' }])).counts).toEqual([
    { label: 'A', count: 0 },
    { label: 'B', count: 2 },
  ]);
});

test('numbers have a range, a median and a sum', () => {
  const question = { id: 'q', kind: 'number', options: [] } as const;
  const numbers = (values: number[]) => tallyOf(question, given(values.map((number) => ({ number })))).numbers;
  expect(numbers([300, 100.1, 200.2])).toEqual({ least: 100.1, most: 300, median: 200.2, sum: 600.3 });
  expect(numbers([1, 2, 10, 4])).toEqual({ least: 1, most: 10, median: 3, sum: 17 });
  expect(numbers([7])).toEqual({ least: 7, most: 7, median: 7, sum: 7 });
  expect(numbers([])).toBeNull();
});
