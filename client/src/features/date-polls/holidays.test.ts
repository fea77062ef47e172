import { expect, test } from '@jest/globals';
import { holidayOn, isWeekend, nextWorkingDay } from './holidays';

test('the holidays of North Rhine-Westphalia, fixed and moving with Easter', () => {
  expect(holidayOn('2026-12-25')).toBe('Erster Weihnachtstag');
  expect(holidayOn('2027-03-26')).toBe('Karfreitag');
  expect(holidayOn('2027-03-29')).toBe('Ostermontag');
  expect(holidayOn('2027-05-06')).toBe('Christi Himmelfahrt');
  expect(holidayOn('2027-05-27')).toBe('Fronleichnam');
  expect(holidayOn('2028-04-17')).toBe('Ostermontag');
  expect(holidayOn('2027-02-25')).toBeUndefined();
});

test('the next working day leaves out weekends and holidays', () => {
  expect(isWeekend('2027-02-27')).toBe(true);
  expect(nextWorkingDay('2027-02-25')).toBe('2027-02-26');
  expect(nextWorkingDay('2027-02-26')).toBe('2027-03-01');
  expect(nextWorkingDay('2027-03-25')).toBe('2027-03-30');
});
