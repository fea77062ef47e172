import { expect, it } from '@jest/globals';
import { nextTitle } from './next-title';

it('counts the last year in a title on', () => {
  expect(nextTitle('Earth Hour 2026')).toBe('Earth Hour 2027');
  expect(nextTitle('Von 2025 bis 2026: Woche')).toBe('Von 2025 bis 2027: Woche');
  expect(nextTitle('STADTRADELN')).toBe('STADTRADELN');
});
