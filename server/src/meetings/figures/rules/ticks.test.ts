import { expect, test } from '@jest/globals';
import { readTicks } from './ticks.js';

const [clara, sven] = ['019ab000-0000-7000-8000-000000000001', '019ab000-0000-7000-8000-000000000002'];

test('ticks are read as they were packed', () => {
  expect(readTicks('')).toEqual([]);
  expect(readTicks(`${clara}represented${sven} ${sven}present`)).toEqual([
    { memberId: clara, state: 'represented', representedById: sven },
    { memberId: sven, state: 'present', representedById: null },
  ]);
});
