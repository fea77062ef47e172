import { expect, test } from '@jest/globals';
import { numberAsTyped, numberIn } from './answers-in-form';

test('numbers are read as people in both languages write them', () => {
  expect(['4.500,50', '4500,5', '4500.50', '4,500.5', ' 4 500,5 '].map(numberIn)).toEqual(Array(5).fill(4500.5));
  expect(['12.000', '0', '-3', ''].map(numberIn)).toEqual([12_000, 0, -3, null]);
  expect(['ca. 5', '1.2.3', '5 EUR', '1,2,3'].map(numberIn)).toEqual(Array(4).fill(undefined));
});

test('what is shown in a field is read as the same number again', () => {
  for (const number of [0, 4500.5, 1234567.25, -3]) expect(numberIn(numberAsTyped(number))).toBe(number);
  expect(numberAsTyped(null)).toBe('');
});
