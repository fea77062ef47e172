import { describe, expect, test } from '@jest/globals';
import { demoCalendar } from './dates.js';

const meeting47 = '2026-12-03';
const startedOn = (day: string) => demoCalendar(new Date(`${day}T12:00:00Z`));

describe('the demo calendar', () => {
  test('tells the story unmoved on its own day', () => {
    const calendar = startedOn('2026-11-22');
    expect(calendar.day(meeting47)).toBe('2026-12-03');
    expect(calendar.long(meeting47)).toBe('Do., 03.12.2026');
    expect(calendar.month('2026-09-24')).toBe('September 2026');
    expect(calendar.at(meeting47, '09:30').toISOString()).toBe('2026-12-03T08:30:00.000Z');
  });

  test('puts the 47th meeting eleven days ahead, whatever the day', () => {
    expect(startedOn('2026-11-23').day(meeting47)).toBe('2026-12-04');
    expect(startedOn('2028-02-20').day(meeting47)).toBe('2028-03-02');
    expect(startedOn('2025-12-25').day(meeting47)).toBe('2026-01-05');
  });

  test('keeps the weekday of what is past, and keeps it past', () => {
    for (const start of ['2026-11-23', '2027-06-15', '2026-11-21', '2025-12-25']) {
      const moved = startedOn(start).day('2026-09-24');
      expect(new Date(`${moved}T00:00:00Z`).getUTCDay()).toBe(4);
      expect(moved < start).toBe(true);
    }
  });

  test('keeps the order of any two days', () => {
    const calendar = startedOn('2027-06-15');
    const told = ['2024-03-07', '2026-11-20', '2026-11-21', '2026-11-22', meeting47];
    const moved = told.map((day) => calendar.day(day));
    expect([...moved].sort()).toEqual(moved);
  });

  test('keeps half past nine when winter days land in summer time', () => {
    expect(startedOn('2027-06-15').at(meeting47, '09:30').toISOString()).toBe('2027-06-26T07:30:00.000Z');
  });

  test('counts from the day in Berlin, not from the day in UTC', () => {
    expect(demoCalendar(new Date('2026-11-22T23:30:00Z')).day(meeting47)).toBe('2026-12-04');
  });

  test('writes column dates as midnight UTC', () => {
    expect(startedOn('2026-11-22').column('2026-10-30').toISOString()).toBe('2026-10-30T00:00:00.000Z');
  });
});
