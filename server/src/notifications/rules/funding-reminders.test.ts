import { expect, it } from '@jest/globals';
import type { Role } from '../../access/actor.js';
import { deadlineHearers, peopleOf, reachedLeads } from './funding-reminders.js';

const person = (memberId: string, body: string, ...roles: Role[]) => ({ memberId, municipality: { id: body }, roles });
const group = [
  person('lene', 'netphen', 'member'),
  person('paula', 'hilchenbach', 'member'),
  person('greta', 'burbach', 'deputy'),
  person('gast', 'siegen', 'guest'),
];
const names = (people: ReadonlyArray<{ memberId: string }>) => people.map(({ memberId }) => memberId);

it('reaches a lead on its day, and knows those that were missed', () => {
  const leads = [60, 30, 7];
  expect(reachedLeads('2027-01-22', leads, '2026-11-22')).toEqual([]);
  expect(reachedLeads('2027-01-21', leads, '2026-11-22')).toEqual([60]);
  expect(reachedLeads('2026-12-10', leads, '2026-11-22')).toEqual([30, 60]);
  expect(reachedLeads('2026-11-22', leads, '2026-11-22')).toEqual([7, 30, 60]);
  expect(reachedLeads('2026-11-21', leads, '2026-11-22')).toEqual([]);
});

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
