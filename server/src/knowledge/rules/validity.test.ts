import { expect, it } from '@jest/globals';
import { reminderOf, validityOn } from './validity.js';

it('holds through its last day, and is to be looked at two weeks before', () => {
  expect(validityOn(null, '2026-11-22')).toBe('unchecked');
  expect(validityOn('2026-12-07', '2026-11-22')).toBe('valid');
  expect(validityOn('2026-12-06', '2026-11-22')).toBe('due');
  expect(validityOn('2026-11-22', '2026-11-22')).toBe('due');
  expect(validityOn('2026-11-21', '2026-11-22')).toBe('overdue');
});

it('is told when the day comes near and when it is past, each day anew', () => {
  expect(reminderOf('2027-06-01', '2026-11-22')).toBeUndefined();
  expect(reminderOf('2026-12-01', '2026-11-22')).toEqual({ outcome: 'due', key: 'due:2026-12-01' });
  expect(reminderOf('2026-11-01', '2026-11-22')).toEqual({ outcome: 'overdue', key: 'overdue:2026-11-01' });
});
