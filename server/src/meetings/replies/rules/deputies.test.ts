import { expect, test } from '@jest/globals';
import { deputiesFor, unavailableFor } from './deputies.js';

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

test('whoever stands in for somebody else or does not come cannot be sent; the own deputy can, whatever she said', () => {
  const invitations = [
    { memberId: 'jonas', deputyForId: 'greta', reply: null },
    { memberId: 'katrin', deputyForId: null, reply: 'declined' },
    { memberId: 'greta', deputyForId: null, reply: 'delegated' },
    { memberId: 'sven', deputyForId: 'clara', reply: 'declined' },
    { memberId: 'paula', deputyForId: null, reply: 'accepted' },
  ];
  expect([...unavailableFor('clara', invitations)]).toEqual(['jonas', 'katrin', 'greta']);
});
