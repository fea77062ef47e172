import { expect, test } from '@jest/globals';
import { maskedAddress } from './masked-address.js';

test('an address keeps its first letter and its house', () => {
  expect(maskedAddress('erika.muster@mail.example')).toBe('e…@mail.example');
  expect(maskedAddress('ä@mail.example')).toBe('ä…@mail.example');
});
