import { expect, test } from '@jest/globals';
import { nextMeetingNumber } from './meeting-number.js';

test('the first meeting takes up the older series of the group', () => {
  expect(nextMeetingNumber(null, 36)).toBe(36);
});

test('numbers count on from the highest', () => {
  expect(nextMeetingNumber(47, 36)).toBe(48);
});

test('a number that a poll holds is left out, one before it is not', () => {
  expect(nextMeetingNumber(47, 36, [48, 49])).toBe(50);
  expect(nextMeetingNumber(47, 36, [49])).toBe(48);
  expect(nextMeetingNumber(null, 36, [36])).toBe(37);
});
