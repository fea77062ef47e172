import { expect, test } from '@jest/globals';
import { printable } from './printable.js';

test('German and its neighbours stay as they are', () => {
  const text = 'Straße „Über 20 °C“ – 3 × CO₂ → 5 €, Łódź, Ελλάδα, Київ\nzweite Zeile';
  expect(printable(text)).toBe(text);
});

test('pictures go, other scripts leave a box', () => {
  expect(printable('Grüße 👩‍👩‍👧 an 🇩🇪 alle')).toBe('Grüße an alle');
  expect(printable('東京')).toBe('□□');
});

test('line ends are one sign, controls are none', () => {
  expect(printable('a\r\nb\rc\u0000\u202ed\tE')).toBe('a\nb\ncd E');
});

test('an accent apart from its letter stays where a font has both', () => {
  expect(printable('a\u0324')).toBe('a\u0324');
  expect(printable('\u0438\u0301 \u2192\u0301')).toBe('\u0438 \u2192');
});
