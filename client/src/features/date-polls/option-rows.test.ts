import { expect, test } from '@jest/globals';
import { isOvernight, nextRow, usualDeadline, usualRows, wallTimesOf } from './option-rows';

const group = { usualStartTime: '09:30', usualDurationMinutes: 180 };

test('two Thursdays at the usual time are suggested', () => {
  expect(usualRows(group, '2026-11-22')).toEqual([
    { key: 0, day: '2027-01-07', from: '09:30', until: '12:30' },
    { key: 1, day: '2027-01-14', from: '09:30', until: '12:30' },
  ]);
});

test('one more is at the same time on the next working day', () => {
  const rows = [{ key: 4, day: '2027-03-25', from: '13:00', until: '15:00' }];
  expect(nextRow(rows, group, '2026-11-22')).toEqual({ key: 5, day: '2027-03-30', from: '13:00', until: '15:00' });
  expect(nextRow([], group, '2026-11-22')).toMatchObject({ day: '2027-01-04', from: '09:30' });
});

test('an end before the begin is on the day after', () => {
  const row = { key: 0, day: '2026-12-31', from: '22:00', until: '01:00' };
  expect(isOvernight(row)).toBe(true);
  expect(wallTimesOf(row)).toEqual({ startsAt: '2026-12-31T22:00', endsAt: '2027-01-01T01:00' });
  expect(wallTimesOf({ ...row, day: '' })).toEqual({ startsAt: '', endsAt: '' });
});

test('answers are due in two weeks, but before the first date', () => {
  expect(usualDeadline(usualRows(group, '2026-11-22'), '2026-11-22')).toBe('2026-12-06T18:00');
  expect(usualDeadline([{ key: 0, day: '2026-12-01', from: '', until: '' }], '2026-11-22')).toBe('2026-11-30T18:00');
});
