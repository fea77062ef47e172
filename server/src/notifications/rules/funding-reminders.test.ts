import { expect, it } from '@jest/globals';
import type { Role } from '../../access/actor.js';
import { deadlineHearers, peopleOf } from './funding-reminders.js';

const person = (memberId: string, body: string, ...roles: Role[]) => ({ memberId, municipality: { id: body }, roles });
const group = [
  person('lene', 'netphen', 'member'),
  person('paula', 'hilchenbach', 'member'),
  person('greta', 'burbach', 'deputy'),
  person('gast', 'siegen', 'guest'),
];
const names = (people: ReadonlyArray<{ memberId: string }>) => people.map(({ memberId }) => memberId);

it('reminds who checks, at first also who has said nothing, and nobody who has decided', () => {
  const words = [
    { municipalityId: 'netphen', state: 'checking' },
    { municipalityId: 'hilchenbach', state: 'applied' },
  ];
  expect(names(deadlineHearers(group, words, true))).toEqual(['lene', 'greta']);
  expect(names(deadlineHearers(group, words, false))).toEqual(['lene']);
});

it('reminds of a grant those who stand for its municipality', () => {
  expect([names(peopleOf(group, 'burbach')), names(peopleOf(group, 'siegen'))]).toEqual([['greta'], []]);
});
