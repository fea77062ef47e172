import { expect, test } from '@jest/globals';
import { isReminderDue, reminderAt } from './reminder.js';

const poll = {
  answersUntil: new Date('2027-01-15T22:59:00Z'),
  reminderDays: 3,
  createdAt: new Date('2027-01-04T09:00:00Z'),
  updatedAt: new Date('2027-01-05T09:00:00Z'),
};

test('in the morning, some days before the day of the deadline', () => {
  expect(reminderAt(poll)).toEqual(new Date('2027-01-12T07:00:00Z'));
  expect(reminderAt({ ...poll, reminderDays: 0 })).toBeNull();
});

test.each([
  ['2027-03-29T10:00:00Z', '2027-03-26T07:00:00Z'],
  ['2027-04-01T10:00:00Z', '2027-03-29T06:00:00Z'],
  ['2026-10-26T11:00:00Z', '2026-10-23T06:00:00Z'],
  ['2026-10-28T11:00:00Z', '2026-10-25T07:00:00Z'],
])('eight in the morning stays eight when the clocks change: deadline %s', (answersUntil, at) => {
  expect(reminderAt({ answersUntil: new Date(answersUntil), reminderDays: 3 })).toEqual(new Date(at));
});

test('due from then until the deadline', () => {
  expect(isReminderDue(poll, new Date('2027-01-12T06:59:59Z'))).toBe(false);
  expect(isReminderDue(poll, new Date('2027-01-12T07:00:00Z'))).toBe(true);
  expect(isReminderDue(poll, new Date('2027-01-15T18:59:59Z'))).toBe(true);
  expect(isReminderDue(poll, poll.answersUntil)).toBe(false);
});

test('not for a poll that was opened after that morning, nor where nobody wants it', () => {
  const late = { ...poll, createdAt: new Date('2027-01-13T09:00:00Z') };
  expect(isReminderDue(late, new Date('2027-01-14T09:00:00Z'))).toBe(false);
  expect(isReminderDue({ ...poll, reminderDays: 0 }, new Date('2027-01-14T09:00:00Z'))).toBe(false);
});

test('neither at night nor on the day on which it was changed or opened again', () => {
  expect(isReminderDue(poll, new Date('2027-01-13T03:00:00Z'))).toBe(false);
  const reopened = { ...poll, updatedAt: new Date('2027-01-13T08:00:00Z') };
  expect(isReminderDue(reopened, new Date('2027-01-13T08:05:00Z'))).toBe(false);
  expect(isReminderDue(reopened, new Date('2027-01-14T07:00:00Z'))).toBe(true);
});
