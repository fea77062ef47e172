import { expect, test } from '@jest/globals';
import { endOfDay } from '../../../platform/clock/local-time.js';
import { lastProposalDay, proposalsEnd } from './proposal-period.js';

const startsAt = new Date('2026-12-03T08:30:00Z');

test('the last day is so many days before the meeting, to its end in Berlin', () => {
  const end = proposalsEnd({ startsAt, proposalsUntil: null, proposalPeriodDays: 21 });
  expect(end).toEqual(new Date('2026-11-12T23:00:00Z'));
  expect(lastProposalDay(end)).toBe('2026-11-12');
});

test('across the change of the clock the day still ends at midnight', () => {
  const spring = new Date('2027-04-08T07:30:00Z');
  expect(proposalsEnd({ startsAt: spring, proposalsUntil: null, proposalPeriodDays: 21 })).toEqual(
    new Date('2027-03-18T23:00:00Z'),
  );
});

test('the coordination may set another day', () => {
  const proposalsUntil = endOfDay('2026-11-30');
  expect(lastProposalDay(proposalsEnd({ startsAt, proposalsUntil, proposalPeriodDays: 21 }))).toBe('2026-11-30');
});

test('nobody proposes after the meeting began', () => {
  expect(proposalsEnd({ startsAt, proposalsUntil: endOfDay('2026-12-24'), proposalPeriodDays: 21 })).toEqual(startsAt);
  expect(proposalsEnd({ startsAt, proposalsUntil: null, proposalPeriodDays: 0 })).toEqual(startsAt);
});
