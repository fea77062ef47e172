import { expect, test } from '@jest/globals';
import { numberOf } from './numbering.js';

test('the first item is number 1', () => {
  expect([0, 1, 9].map(numberOf)).toEqual(['1', '2', '10']);
});
