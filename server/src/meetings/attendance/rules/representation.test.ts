import { expect, test } from '@jest/globals';
import { type AttendanceState, representation } from './representation.js';

const member = (state: AttendanceState | null) => ({ state, isDeputy: false });
const deputy = (state: AttendanceState | null) => ({ state, isDeputy: true });

test('one who came is enough', () => {
  expect(representation([member('present'), member(null), deputy(null)])).toBe('present');
  expect(representation([member('excused'), member('present')])).toBe('present');
});

test('a deputy who came represents', () => {
  expect(representation([member('excused'), deputy('present')])).toBe('represented');
  expect(representation([member('represented'), deputy(null)])).toBe('represented');
});

test('as long as a member is not ticked it is open, whatever of the deputies', () => {
  expect(representation([member(null), deputy('absent')])).toBe('open');
  expect(representation([member('excused'), deputy(null)])).toBe('excused');
  expect(representation([member('absent'), deputy(null)])).toBe('absent');
});

test('one excuse excuses the municipality', () => {
  expect(representation([member('absent'), member('excused')])).toBe('excused');
});

test('where there are only deputies they decide', () => {
  expect(representation([deputy(null)])).toBe('open');
  expect(representation([deputy('absent')])).toBe('absent');
});
