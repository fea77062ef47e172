import { expect, test } from '@jest/globals';
import { campaignSlug, slugStem } from './campaign-slug.js';

test('an address is readable and its own', () => {
  expect(campaignSlug('Earth Hour 2027', [])).toBe('earth-hour-2027');
  expect(campaignSlug('Earth Hour 2027', ['earth-hour-2027', 'earth-hour-2027-2', 'earth-hour-2027-nacht'])).toBe(
    'earth-hour-2027-3',
  );
  expect(campaignSlug('🌍', ['aktion'])).toBe('aktion-2');
  expect(slugStem('„Bäume für’s Café“')).toBe('baeume-fuer-s-cafe');
});
