import { expect, test } from '@jest/globals';
import { placeOf } from './place.js';

test.each([
  ['Markt 13, 57271 Hilchenbach', { streetAddress: 'Markt 13', postalCode: '57271', locality: 'Hilchenbach' }],
  ['57072 Siegen', { streetAddress: undefined, postalCode: '57072', locality: 'Siegen' }],
  ['Großer Sitzungssaal', { streetAddress: 'Großer Sitzungssaal', postalCode: undefined, locality: undefined }],
  [undefined, { streetAddress: undefined, postalCode: undefined, locality: undefined }],
])('%s', (address, place) => {
  expect(placeOf(address)).toEqual(place);
});
