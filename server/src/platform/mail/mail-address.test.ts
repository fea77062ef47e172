import { expect, test } from '@jest/globals';
import { parseAddress } from './mail-address.js';

test.each([
  ['Klimaportal <portal@kreis.example>', 'Klimaportal', 'portal@kreis.example'],
  ['"Klimaportal, Kreis" <portal@kreis.example>', 'Klimaportal, Kreis', 'portal@kreis.example'],
  ['<portal@kreis.example>', '', 'portal@kreis.example'],
  [' portal@kreis.example ', '', 'portal@kreis.example'],
])('%s', (text, name, address) => {
  expect(parseAddress(text)).toEqual({ name, address });
});
