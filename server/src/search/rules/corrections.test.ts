import { expect, test } from '@jest/globals';
import { correctionsOf, distance } from './corrections.js';

test.each([
  ['klimaschuz', 'klimaschutz', 1],
  ['warmeplann', 'warmeplan', 1],
  ['sollar', 'solar', 1],
  ['hitez', 'hitze', 1],
  ['wald', 'wasser', 4],
])('from %s to %s are %i slips', (from, to, slips) => expect(distance(from, to)).toBe(slips));

test('what is meant is near, at the beginning of a compound too', () => {
  expect(correctionsOf('klimaschuz', ['klimaschutzkonzept', 'klimaschutz', 'klimanetz'])).toEqual([
    'klimaschutz',
    'klimaschutzkonzept',
  ]);
});

test('short words and words in their own right are left alone', () => {
  expect(correctionsOf('rat', ['rad'])).toEqual([]);
  expect(correctionsOf('solar', ['solar', 'salat'])).toEqual([]);
});
