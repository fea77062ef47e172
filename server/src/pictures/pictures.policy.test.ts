import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import * as policy from './pictures.policy.js';

const picture = { workingGroupId: 'ak', createdById: 'paula' };
const member = (id: string, ...roles: Role[]) =>
  Member.of({
    id,
    name: id,
    municipalityId: 'hilchenbach',
    isAdministrator: false,
    memberships: roles.map((role) => ({ workingGroupId: 'ak', municipalityId: 'hilchenbach', role })),
  });

test('the group looks, nobody else', () => {
  expect(policy.read(member('gast', 'guest'), picture)).toBe(true);
  expect(policy.read(member('fremd'), picture)).toBe(false);
  expect(policy.read(new Visitor(), picture)).toBe(false);
});

test('who has a seat adds; who brought it and the coordination keep it', () => {
  expect(policy.add(member('gast', 'guest'), picture)).toBe(false);
  expect(policy.change(member('paula', 'member'), picture)).toBe(true);
  expect(policy.change(member('paula', 'guest'), picture)).toBe(false);
  expect(policy.change(member('ida', 'member'), picture)).toBe(false);
  expect(policy.change(member('hanna', 'coordinator'), picture)).toBe(true);
});

test('only the coordination lets a picture leave the house', () => {
  expect(policy.release(member('paula', 'member'), picture)).toBe(false);
  expect(policy.release(member('hanna', 'coordinator'), picture)).toBe(true);
});
