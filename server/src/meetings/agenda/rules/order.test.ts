import { expect, test } from '@jest/globals';
import { Invalid } from '../../../platform/errors/domain-error.js';
import { newOrder, placeOfAdded, withItemAt } from './order.js';

test('any permutation is an order', () => {
  expect(newOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  expect(newOrder([], [])).toEqual([]);
});

test.each([
  ['an item is missing', ['a', 'b']],
  ['an item comes twice', ['a', 'b', 'b']],
  ['an item is from elsewhere', ['a', 'b', 'x']],
  ['there is one too many', ['a', 'b', 'c', 'x']],
])('it is no order when %s', (_, wanted) => {
  expect(() => newOrder(['a', 'b', 'c'], wanted)).toThrow(Invalid);
});

test('an item can be put anywhere', () => {
  expect(withItemAt(['a', 'b'], 'x', 0)).toEqual(['x', 'a', 'b']);
  expect(withItemAt(['a', 'b'], 'x', 1)).toEqual(['a', 'x', 'b']);
  expect(withItemAt(['a', 'b'], 'x', 9)).toEqual(['a', 'b', 'x']);
});

test('what comes by itself stands before any other business, else last', () => {
  expect(placeOfAdded(['formalities', 'information', 'any_other_business', 'formalities'])).toBe(2);
  expect(placeOfAdded(['formalities', 'information'])).toBe(2);
});

test('formalities stand behind those at the begin', () => {
  expect(placeOfAdded(['formalities', 'talk', 'formalities'], 'formalities')).toBe(1);
  expect(placeOfAdded(['formalities'], 'formalities')).toBe(1);
});
