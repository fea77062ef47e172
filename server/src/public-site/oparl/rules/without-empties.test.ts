import { expect, test } from '@jest/globals';
import { withoutEmpties } from './without-empties.js';

test('what says nothing is left out, but a mandatory list', () => {
  const told = { name: 'A', web: null, website: '', keyword: [], legislativeTerm: [], order: 0, cancelled: false };
  expect(withoutEmpties(told)).toEqual({ name: 'A', legislativeTerm: [], order: 0, cancelled: false });
});
