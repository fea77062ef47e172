import { expect, test } from '@jest/globals';
import { hashToken, mintToken } from './token.js';

test('a thousand tokens are different, long and share no beginning', () => {
  const tokens = Array.from({ length: 1000 }, mintToken);
  expect(new Set(tokens).size).toBe(1000);
  expect(new Set(tokens.map((token) => token.slice(0, 6))).size).toBeGreaterThan(990);
  expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
});

test('a hash tells nothing and is always the same', () => {
  expect(hashToken('a')).toEqual(hashToken('a'));
  expect(hashToken('a')).toHaveLength(32);
  expect(hashToken('a')).not.toEqual(hashToken('b'));
});
