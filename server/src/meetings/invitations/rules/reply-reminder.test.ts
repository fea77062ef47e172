import { expect, test } from '@jest/globals';
import { isReminderDue, reminderAt } from './reply-reminder.js';

const meeting = { startsAt: new Date('2026-12-03T08:30:00Z'), invitedAt: new Date('2026-11-22T11:00:00Z') };

test('three days before, at eight in Berlin, also across a change of clocks', () => {
  expect(reminderAt(meeting.startsAt, 3)).toEqual(new Date('2026-11-30T07:00:00Z'));
  expect(reminderAt(new Date('2026-03-31T07:30:00Z'), 3)).toEqual(new Date('2026-03-28T07:00:00Z'));
  expect(reminderAt(new Date('2026-10-27T08:30:00Z'), 3)).toEqual(new Date('2026-10-24T06:00:00Z'));
});

test('due from that morning until the begin', () => {
  expect(isReminderDue(meeting, 3, new Date('2026-11-30T06:59:00Z'))).toBe(false);
  expect(isReminderDue(meeting, 3, new Date('2026-11-30T07:00:00Z'))).toBe(true);
  expect(isReminderDue(meeting, 3, new Date('2026-12-01T02:00:00Z'))).toBe(false);
  expect(isReminderDue(meeting, 3, new Date('2026-12-03T08:30:00Z'))).toBe(false);
});

test('nobody is reminded on the day of the invitation, or without one', () => {
  const late = { ...meeting, invitedAt: new Date('2026-12-01T08:00:00Z') };
  expect(isReminderDue(late, 3, new Date('2026-12-01T09:00:00Z'))).toBe(false);
  expect(isReminderDue(late, 3, new Date('2026-12-02T09:00:00Z'))).toBe(true);
  expect(isReminderDue({ ...meeting, invitedAt: null }, 3, new Date('2026-12-02T09:00:00Z'))).toBe(false);
});
