import { expect, test } from '@jest/globals';
import { timetable } from './timetable.js';

const meeting = { startsAt: new Date('2027-02-25T08:30:00Z'), endsAt: new Date('2027-02-25T11:30:00Z') };
const clock = (instants: Date[]) => instants.map((instant) => instant.toISOString().slice(11, 16));

test('each item begins when the one before ends', () => {
  const { begins, endsAt, overrunMinutes } = timetable(meeting, [10, 45, 20]);
  expect(clock(begins)).toEqual(['08:30', '08:40', '09:25']);
  expect(clock([endsAt])).toEqual(['09:45']);
  expect(overrunMinutes).toBe(0);
});

test('an item without a duration takes no time', () => {
  expect(clock(timetable(meeting, [10, null, 20]).begins)).toEqual(['08:30', '08:40', '08:40']);
});

test('an agenda that fills the meeting does not overrun it', () => {
  expect(timetable(meeting, [180]).overrunMinutes).toBe(0);
});

test('it is told by how much an agenda runs over', () => {
  expect(timetable(meeting, [180, 15]).overrunMinutes).toBe(15);
});

test('an empty agenda ends when it begins', () => {
  expect(timetable(meeting, [])).toEqual({ begins: [], endsAt: meeting.startsAt, overrunMinutes: 0 });
});
