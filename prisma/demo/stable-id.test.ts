import { expect, test } from '@jest/globals';
import { stableId } from './stable-id.js';

const at = new Date('2026-11-22T10:00:00Z');

test('is a UUID of version 7', () => {
  expect(stableId('meeting/47', at)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('is the same for the same name and time, and another for another name', () => {
  expect(stableId('meeting/47', at)).toBe(stableId('meeting/47', at));
  expect(stableId('meeting/47', at)).not.toBe(stableId('meeting/46', at));
});

test('sorts by time', () => {
  expect(stableId('a', at) < stableId('a', new Date(at.getTime() + 1))).toBe(true);
});
