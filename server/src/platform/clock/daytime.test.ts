import { expect, test } from '@jest/globals';
import { isDaytime } from './daytime.js';

test.each([
  ['2026-11-22T05:59:00Z', false],
  ['2026-11-22T06:00:00Z', true],
  ['2026-11-22T17:59:00Z', true],
  ['2026-11-22T18:00:00Z', false],
  ['2026-07-22T05:00:00Z', true],
  ['2026-07-22T17:00:00Z', false],
])('%s is by day: %s', (now, expected) => {
  expect(isDaytime(new Date(now))).toBe(expected);
});
