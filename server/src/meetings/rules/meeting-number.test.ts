import { expect, test } from '@jest/globals';
import { nextMeetingNumber } from './meeting-number.js';

test('the first meeting takes up the older series of the group', () => {
  expect(nextMeetingNumber(null, 36)).toBe(36);
});

test('numbers count on from the highest', () => {
  expect(nextMeetingNumber(47, 36)).toBe(48);
});
