import { expect, test } from '@jest/globals';
import { caseNumber } from './case-number.js';

test('counts with three digits, and with more when a year needs them', () => {
  expect(caseNumber('KS', 2026, 41)).toBe('KS-2026-041');
  expect(caseNumber('KS', 2026, 1234)).toBe('KS-2026-1234');
});
