import { expect, test } from '@jest/globals';
import { polling, pollState, requireClosed, requireOpen, requireUndecided } from './poll-state.js';

const now = new Date('2027-01-15T11:00:00Z');
const running = { answersUntil: new Date('2027-01-15T11:00:01Z'), closedAt: null, decidedAt: null };
const over = { ...running, answersUntil: now };
const closed = { ...running, closedAt: now };
const decided = { ...running, closedAt: now, decidedAt: now };

test('a poll runs until its deadline, until it is closed, or until the date is chosen', () => {
  expect([running, over, closed, decided].map((poll) => pollState(poll, now))).toEqual([
    'open',
    'closed',
    'closed',
    'decided',
  ]);
});

test('answers are taken while it runs, it opens again while nothing is decided', () => {
  expect(() => requireOpen(running, now)).not.toThrow();
  expect(() => requireOpen(over, now)).toThrow('geschlossen');
  expect(() => requireOpen(decided, now)).toThrow('steht schon fest');
  expect(() => requireClosed(over, now)).not.toThrow();
  expect(() => requireClosed(running, now)).toThrow('läuft noch');
  expect(() => requireClosed(decided, now)).toThrow('steht schon fest');
  expect(() => requireUndecided(closed)).not.toThrow();
  expect(() => requireUndecided(decided)).toThrow('steht schon fest');
});

test('only a draft becomes a poll', () => {
  expect(polling('draft')).toBe('polling');
  expect(() => polling('scheduled')).toThrow('steht schon fest');
  expect(() => polling('polling')).toThrow('steht schon fest');
});
