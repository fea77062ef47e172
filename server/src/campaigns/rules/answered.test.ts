import { expect, test } from '@jest/globals';
import { isAnswered } from './answered.js';

test('a municipality has answered when it pauses, or takes part and left no site open', () => {
  const [open, confirmed] = [{ state: 'open' as const }, { state: 'confirmed' as const }];
  expect(isAnswered({ state: 'pausing', sites: [open] })).toBe(true);
  expect(isAnswered({ state: 'taking_part', sites: [confirmed, { state: 'withdrawn' }] })).toBe(true);
  expect(isAnswered({ state: 'taking_part', sites: [] })).toBe(true);
  expect(isAnswered({ state: 'taking_part', sites: [confirmed, open] })).toBe(false);
  expect(isAnswered({ state: 'asked', sites: [confirmed] })).toBe(false);
});
