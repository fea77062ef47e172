import { expect, test } from '@jest/globals';
import { freeSlug } from '../../platform/validation/slug.js';
import { campaignSlug } from './campaign-slug.js';

test('an address is readable and its own', () => {
  const given = (title: string, taken: readonly string[]) => freeSlug(campaignSlug(title), taken);
  expect(given('Earth Hour 2027', [])).toBe('earth-hour-2027');
  expect(given('Earth Hour 2027', ['earth-hour-2027', 'earth-hour-2027-2', 'earth-hour-2027-nacht'])).toBe(
    'earth-hour-2027-3',
  );
  expect(given('🌍', ['aktion'])).toBe('aktion-2');
  expect(campaignSlug('„Bäume für’s Café“')).toBe('baeume-fuer-s-cafe');
});
