import { expect, it } from '@jest/globals';
import { numberText, parseNumber } from './number-text';

it('writes and reads numbers as people do', () => {
  expect([numberText(1234.5, 'de'), numberText(1234.5, 'en')]).toEqual(['1.234,5', '1,234.5']);
  for (const value of [0, -2.5, 1234.5, 52_000, 0.0001]) {
    expect(parseNumber(numberText(value, 'de'), 'de')).toBe(value);
    expect(parseNumber(numberText(value, 'en'), 'en')).toBe(value);
  }
});

it('understands the other writing where it is plain', () => {
  expect([parseNumber('12.5', 'de'), parseNumber('1.234', 'de'), parseNumber('12,5', 'en')]).toEqual([
    12.5, 1234, 12.5,
  ]);
  expect([parseNumber(' 1 234,5 ', 'de'), parseNumber('−3', 'de')]).toEqual([1234.5, -3]);
});

it('refuses what is no number', () => {
  expect(['', 'viele', '1,2,3', '=1+1', '3 kWp'].map((text) => parseNumber(text, 'de'))).toEqual(
    Array(5).fill(undefined),
  );
});
