import { expect, test } from '@jest/globals';
import { stepDay } from './step-days.js';

const startsAt = new Date('2027-03-27T19:30:00Z');

test('a step moves with the campaign, unless it has a day of its own', () => {
  expect(stepDay({ daysBefore: 44, dueOn: null }, startsAt)).toBe('2027-02-11');
  expect(stepDay({ daysBefore: -2, dueOn: null }, startsAt)).toBe('2027-03-29');
  expect(stepDay({ daysBefore: 44, dueOn: null }, new Date('2027-03-20T19:30:00Z'))).toBe('2027-02-04');
  expect(stepDay({ daysBefore: null, dueOn: new Date('2027-02-11T00:00:00Z') }, null)).toBe('2027-02-11');
  expect(stepDay({ daysBefore: 44, dueOn: null }, null)).toBeNull();
  expect(stepDay({ daysBefore: null, dueOn: null }, startsAt)).toBeNull();
});
