import { expect, test } from '@jest/globals';
import { deputiesFor } from './deputies.js';

const person = (memberId: string, municipality: string, deputyId: string | null = null) => ({
  memberId,
  municipality: { id: municipality },
  deputyId,
});
const group = [
  person('greta', 'burbach', 'jonas'),
  person('jonas', 'burbach'),
  person('katrin', 'siegen'),
  person('clara', 'siegen', 'sven'),
  person('sven', 'siegen'),
];
const names = (memberId: string, taken: string[] = []) =>
  deputiesFor(memberId, group, new Set(taken)).map((one) => one.memberId);

test('the preset deputy first, then the own municipality, then the others', () => {
  expect(names('clara')).toEqual(['sven', 'katrin', 'greta', 'jonas']);
  expect(names('katrin')).toEqual(['clara', 'sven', 'greta', 'jonas']);
});

test('whoever stands in for somebody already is not offered', () => {
  expect(names('clara', ['sven'])).toEqual(['katrin', 'greta', 'jonas']);
});
