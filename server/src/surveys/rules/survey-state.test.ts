import { expect, test } from '@jest/globals';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { isOpen, isReminderDue, linkEnd, requireClosingDay, requireOpen } from './survey-state.js';

const until = (day: string) => ({ closesOn: dayToColumn(day), closedAt: null });

test('a survey is open through its last day, unless somebody closed it', () => {
  expect(isOpen(until('2026-12-04'), '2026-12-04')).toBe(true);
  expect(isOpen(until('2026-12-04'), '2026-12-05')).toBe(false);
  expect(isOpen({ ...until('2026-12-04'), closedAt: new Date(0) }, '2026-12-01')).toBe(false);
  expect(() => requireOpen(until('2026-12-04'), '2026-12-05')).toThrow('beendet');
});

test('it ends within a year, never before today', () => {
  expect(() => requireClosingDay('2026-11-22', '2026-11-22')).not.toThrow();
  expect(() => requireClosingDay('2026-11-21', '2026-11-22')).toThrow();
  expect(() => requireClosingDay('2027-11-23', '2026-11-22')).toThrow();
});

test('the reminder is due in the last two days, not on the day of asking', () => {
  expect(isReminderDue(until('2026-12-04'), '2026-11-22', '2026-12-01')).toBe(false);
  expect(isReminderDue(until('2026-12-04'), '2026-11-22', '2026-12-02')).toBe(true);
  expect(isReminderDue(until('2026-12-04'), '2026-12-03', '2026-12-03')).toBe(false);
  expect(isReminderDue(until('2026-12-04'), '2026-11-22', '2026-12-05')).toBe(false);
});

test('the link lives two weeks longer', () => {
  expect(linkEnd('2026-12-04').toISOString()).toBe('2026-12-19T00:00:00.000Z');
});
