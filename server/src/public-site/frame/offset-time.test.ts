import { expect, test } from '@jest/globals';
import { offsetTime } from './offset-time.js';

test.each([
  ['2027-03-27T19:30:00Z', '2027-03-27T20:30:00+01:00'],
  ['2027-03-28T19:30:00Z', '2027-03-28T21:30:00+02:00'],
  ['2027-10-31T00:30:00Z', '2027-10-31T02:30:00+02:00'],
  ['2027-10-31T01:30:00Z', '2027-10-31T02:30:00+01:00'],
])('%s is %s', (instant, written) => {
  expect(offsetTime(new Date(instant))).toBe(written);
});
