import { expect, test } from '@jest/globals';
import { isTooLong, lengthOn } from './text-length.js';

test('what the reader takes for one character is one', () => {
  expect(lengthOn('bluesky', 'Grüße 👩‍👩‍👧‍👦 🇩🇪')).toBe(9);
});

test('Mastodon counts every link as 23 characters and of mentions the name', () => {
  const link = `https://klima.example/${'x'.repeat(300)}`;
  expect(lengthOn('mastodon', `Licht aus! ${link}`)).toBe(11 + 23);
  expect(lengthOn('bluesky', `Licht aus! ${link}`)).toBe(11 + link.length);
  expect(lengthOn('mastodon', 'mit @klima@social.example')).toBe('mit @klima'.length);
});

test('the last character fits, the next does not', () => {
  expect(isTooLong('mastodon', 'x'.repeat(500))).toBe(false);
  expect(isTooLong('mastodon', 'x'.repeat(501))).toBe(true);
  expect(isTooLong('bluesky', 'x'.repeat(301))).toBe(true);
});
