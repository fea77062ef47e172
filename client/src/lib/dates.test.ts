import { describe, expect, it } from '@jest/globals';
import { dateFormats, daysBetween } from './dates';
import { fromLocalDateTime, toLocalDate, toLocalDateTime } from './local-time';

const dates = dateFormats('de');
const start = '2026-12-03T08:30:00Z';
const end = '2026-12-03T11:30:00Z';
const today = new Date('2026-11-22T14:00:00Z');

describe('dates as people say them', () => {
  it('names a meeting with weekday, day and time range', () => {
    expect(dates.range(start, end)).toBe('Do., 3. Dez. 2026, 9:30–\u206012:30\u00a0Uhr');
  });

  it('names both days when a meeting ends on another one', () => {
    expect(dates.range(start, '2026-12-04T11:00:00Z')).toBe(
      'Do., 3. Dez. 2026, 9:30\u00a0Uhr – Fr., 4. Dez. 2026, 12:00\u00a0Uhr',
    );
  });

  it('leaves a midnight readable', () => {
    expect(dates.time('2026-12-02T23:05:00Z')).toBe('0:05\u00a0Uhr');
  });

  it('says a due date without shifting it', () => {
    expect(dates.calendarDay('2027-02-11')).toBe('Do., 11. Feb. 2027');
  });

  it.each([
    ['2026-12-03T08:30:00Z', 'in 11 Tagen'],
    ['2026-11-22T22:59:00Z', 'heute'],
    ['2026-11-22T23:01:00Z', 'morgen'],
    ['2026-11-19T08:30:00Z', 'vor 3 Tagen'],
    ['2027-02-25T08:30:00Z', 'in 3 Monaten'],
  ])('counts down to %s as "%s"', (instant, expected) => {
    expect(dates.countdown(instant, today)).toBe(expected);
  });

  it('tells how long ago something was', () => {
    expect(dates.since('2026-11-22T13:55:00Z', today)).toBe('vor 5 Minuten');
    expect(dates.since('2026-11-21T23:00:00Z', today)).toBe('vor 15 Stunden');
    expect(dates.since('2026-11-01T08:00:00Z', today)).toBe('So., 1. Nov. 2026');
  });

  it('speaks English where the interface does', () => {
    expect(dateFormats('en').range(start, end)).toBe('Thu, 3 Dec 2026, 9:30–\u206012:30');
  });

  it('counts calendar days across the change of clocks', () => {
    expect(daysBetween('2027-03-27T23:30:00+01:00', '2027-03-28T23:30:00+02:00')).toBe(1);
  });
});

describe('wall time', () => {
  it('goes to the form and back in winter and summer', () => {
    expect(toLocalDateTime(start)).toBe('2026-12-03T09:30');
    expect(fromLocalDateTime('2026-12-03T09:30')).toEqual(new Date(start));
    expect(fromLocalDateTime('2027-06-10T09:30')).toEqual(new Date('2027-06-10T07:30:00Z'));
    expect(toLocalDate('2026-12-02T23:30:00Z')).toBe('2026-12-03');
  });

  it('knows no 02:30 in the night the clocks go forward', () => {
    expect(fromLocalDateTime('2026-03-29T02:30')).toBeNull();
  });

  it('refuses what is not a date yet', () => {
    expect(fromLocalDateTime('2026-12-03')).toBeNull();
    expect(fromLocalDateTime('')).toBeNull();
  });
});
