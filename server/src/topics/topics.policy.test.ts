import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, seatOf } from './topics.policy.js';

const topic = { workingGroupId: 'group', proposedById: 'paula' };
const member = (id: string, role: Role, workingGroupId = 'group') =>
  Member.of({
    id,
    name: id,
    municipalityId: 'hilchenbach',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'netphen', role }],
  });

test('the author and the coordination change a topic, everybody with a seat votes', () => {
  const all = { vote: true, update: true, remove: true };
  expect(abilities(member('paula', 'member'), topic, true)).toEqual({ ...all, decide: false });
  expect(abilities(member('hanna', 'coordinator'), topic, true)).toEqual({ ...all, decide: true });
  expect(abilities(member('sven', 'deputy'), topic, true)).toEqual({
    ...{ vote: true, update: false, remove: false, decide: false },
  });
});

test('guests, other groups and visitors have no hand in it, nor has anybody once it is decided', () => {
  const nothing = { vote: false, update: false, remove: false, decide: false };
  expect(abilities(member('paula', 'guest'), topic, true)).toEqual(nothing);
  expect(abilities(member('paula', 'coordinator', 'other'), topic, true)).toEqual(nothing);
  expect(abilities(new Visitor(), topic, true)).toEqual(nothing);
  expect(abilities(member('paula', 'member'), topic, false)).toEqual(nothing);
});

test('a vote counts for the municipality of the membership', () => {
  expect(seatOf(member('paula', 'member'), topic)).toBe('netphen');
  expect(seatOf(member('paula', 'guest'), topic)).toBeUndefined();
});
