import { expect, test } from '@jest/globals';
import { isHistory, isLongPast } from './long-past.js';

const now = new Date('2026-11-22T11:00:00Z');
const [lately, longAgo] = [new Date('2025-11-27T09:00:00Z'), new Date('2019-03-14T08:30:00Z')];

test('minutes are late within a year, and there for the record after it', () => {
  expect([lately, longAgo, now].map((heldAt) => isLongPast(heldAt, now))).toEqual([false, true, false]);
});

test('of what was to do long ago only that counts which is still to come', () => {
  const history = (dueOn: string | null, heldAt: Date) => isHistory(dueOn, heldAt, now, '2026-11-22');
  expect([null, '2019-04-15', '2026-11-22', '2027-01-01'].map((dueOn) => history(dueOn, longAgo))).toEqual([
    ...[true, true, false, false],
  ]);
  expect([null, '2025-12-01'].map((dueOn) => history(dueOn, lately))).toEqual([false, false]);
});
