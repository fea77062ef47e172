import { expect, test } from '@jest/globals';
import { isFixed, isSentOut, isUnsent, nextSupplement } from './supplements.js';

const day = new Date('2026-11-19T08:00:00Z');
const scheduled = { state: 'scheduled', invitedAt: null, supplementsSent: 0 } as const;
const invited = { state: 'invited', invitedAt: day, supplementsSent: 1 } as const;
const held = { state: 'held', invitedAt: day, supplementsSent: 1 } as const;

test('only what comes between invitation and meeting is a supplement', () => {
  expect([scheduled, invited, held].map(nextSupplement)).toEqual([null, 2, null]);
  expect([scheduled, invited, held].map(isSentOut)).toEqual([false, true, true]);
});

test('what was sent stays while people are invited', () => {
  expect(isFixed({ supplement: null }, invited)).toBe(true);
  expect(isFixed({ supplement: 1 }, invited)).toBe(true);
  expect(isFixed({ supplement: 2 }, invited)).toBe(false);
  expect(isFixed({ supplement: null }, scheduled)).toBe(false);
});

test('a supplement waits until it is sent', () => {
  expect(isUnsent({ supplement: 2 }, invited)).toBe(true);
  expect(isUnsent({ supplement: 1 }, invited)).toBe(false);
  expect(isUnsent({ supplement: null }, invited)).toBe(false);
});
