import { expect, it } from '@jest/globals';
import { validityOn } from './validity.js';

it('holds through its last day, and is to be looked at two weeks before', () => {
  expect(validityOn(null, '2026-11-22')).toBe('unchecked');
  expect(validityOn('2026-12-07', '2026-11-22')).toBe('valid');
  expect(validityOn('2026-12-06', '2026-11-22')).toBe('due');
  expect(validityOn('2026-11-22', '2026-11-22')).toBe('due');
  expect(validityOn('2026-11-21', '2026-11-22')).toBe('overdue');
});
