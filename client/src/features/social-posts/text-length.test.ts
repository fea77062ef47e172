import { expect, test } from '@jest/globals';
import { charactersLeft, lengthOn } from './text-length';

test('counts as the reader does, and links as Mastodon does', () => {
  expect(lengthOn('bluesky', 'Grüße 👩‍👩‍👧‍👦')).toBe(7);
  expect(lengthOn('mastodon', `Licht aus! https://klima.example/${'x'.repeat(300)}`)).toBe(34);
  expect(lengthOn('mastodon', 'mit @klima@social.example ')).toBe(10);
});

test('says how much is left', () => {
  expect(charactersLeft('mastodon', 'x'.repeat(500))).toBe(0);
  expect(charactersLeft('bluesky', 'x'.repeat(301))).toBe(-1);
});
