import { expect, test } from '@jest/globals';
import { isDaytime } from './daytime.js';

test.each([
  ['2026-11-23T06:59:59Z', false],
  ['2026-11-23T07:00:00Z', true],
  ['2026-11-23T18:59:59Z', true],
  ['2026-11-23T19:00:00Z', false],
  ['2026-07-01T06:00:00Z', true],
  ['2026-07-01T18:00:00Z', false],
])('from eight to eight in Berlin: %s %s', (instant, isDay) => {
  expect(isDaytime(new Date(instant))).toBe(isDay);
});
