import { expect, test } from '@jest/globals';
import { newsletterSlug, subjectOfMonth } from './newsletter-words.js';

test('address and first subject of an issue go by the day at home', () => {
  const newYear = new Date('2026-12-31T23:30:00Z');
  expect(subjectOfMonth(newYear)).toBe('Newsletter Januar 2027');
  expect(newsletterSlug('Nahwärme & mehr', newYear)).toBe('2027-01-01-nahwaerme-mehr');
  expect(newsletterSlug('🌍', newYear)).toBe('2027-01-01');
});
