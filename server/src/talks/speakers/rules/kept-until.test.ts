import { expect, test } from '@jest/globals';
import { endsSoon, isKeptTooLong, keptUntil } from './kept-until.js';

const recordedAt = new Date('2024-02-29T10:00:00Z');
const keeping = { chosen: null, recordedAt, lastTalkAt: null };

test('a contact is kept for two years after the entry, or after the last talk', () => {
  expect(keptUntil(keeping)).toBe('2026-02-28');
  expect(keptUntil({ ...keeping, lastTalkAt: new Date('2026-12-03T08:30:00Z') })).toBe('2028-12-03');
  expect(keptUntil({ ...keeping, lastTalkAt: new Date('2020-12-03T08:30:00Z') })).toBe('2026-02-28');
});

test('the coordination chooses another day, but nobody is forgotten before a talk', () => {
  expect(keptUntil({ ...keeping, chosen: '2025-01-31' })).toBe('2025-01-31');
  const lastTalkAt = new Date('2026-12-03T08:30:00Z');
  expect(keptUntil({ ...keeping, chosen: '2026-11-30', lastTalkAt })).toBe('2026-12-03');
  expect(keptUntil({ ...keeping, chosen: '2027-01-31', lastTalkAt })).toBe('2027-01-31');
});

test('the last day still counts, and is told of a month before', () => {
  expect([isKeptTooLong(keeping, '2026-02-28'), isKeptTooLong(keeping, '2026-03-01')]).toEqual([false, true]);
  expect([endsSoon(keeping, '2026-01-28'), endsSoon(keeping, '2026-01-29')]).toEqual([false, true]);
});
