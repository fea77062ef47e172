import { expect, test } from '@jest/globals';
import { invitationPeriod } from './invitation-period.js';

const period = (startsAt: string, sentAt: string, days = 14) =>
  invitationPeriod(new Date(startsAt), days, new Date(sentAt));

test('fourteen days before 3 December would have been 19 November', () => {
  expect(period('2026-12-03T08:30:00Z', '2026-11-22T11:00:00Z')).toEqual({
    days: 14,
    latestOn: '2026-11-19',
    shortBy: 3,
  });
});

test.each(['2026-12-06T08:30:00Z', '2026-12-07T08:30:00Z', '2027-02-25T08:30:00Z'])('for %s it is kept', (startsAt) => {
  expect(period(startsAt, '2026-11-22T11:00:00Z').shortBy).toBe(0);
});

test('an hour more or less in a night makes no day', () => {
  expect(period('2026-03-30T07:30:00Z', '2026-03-16T08:30:00Z').shortBy).toBe(0);
  expect(period('2026-10-26T08:30:00Z', '2026-10-12T07:30:00Z').shortBy).toBe(0);
});

test('the day is that of Berlin', () => {
  expect(period('2026-12-03T08:30:00Z', '2026-11-19T22:59:00Z').shortBy).toBe(0);
  expect(period('2026-12-03T08:30:00Z', '2026-11-19T23:00:00Z').shortBy).toBe(1);
});
