import { expect, test } from '@jest/globals';
import { wholeText } from './whole-text.js';

test('letters of every script and pictures stay', () => {
  const text = 'Straße „Über 20 °C“ 漢字 עברית 👩‍👩‍👧\nzweite Zeile';
  expect(wholeText(text)).toBe(text);
});

test('controls, halves of letters and signs that turn the direction go', () => {
  expect(wholeText('a\u0000b\u001b\u202ec\u2066d\ud800e\uffffF\r\ng')).toBe('abcdeF\ng');
});
