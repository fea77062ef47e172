import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import * as policy from './social-posts.policy.js';

const post = { workingGroupId: 'ak', createdById: 'paula', isReady: false, isOut: false, isOpen: true };
const member = (id: string, role: Role) =>
  Member.of({
    id,
    name: id,
    municipalityId: 'hilchenbach',
    isAdministrator: false,
    memberships: [{ workingGroupId: 'ak', municipalityId: 'hilchenbach', role }],
  });

test('who has a seat drafts, and changes the own', () => {
  expect(policy.read(new Visitor(), post)).toBe(false);
  expect(policy.draft(member('gast', 'guest'), post)).toBe(false);
  expect(policy.change(member('paula', 'member'), post)).toBe(true);
  expect(policy.change(member('ida', 'member'), post)).toBe(false);
  expect(policy.change(member('hanna', 'coordinator'), post)).toBe(true);
});

test('only the coordination lets it out; what was out is not thrown away', () => {
  expect(policy.abilities(member('paula', 'member'), post)).toMatchObject({ release: false, publish: false });
  expect(policy.abilities(member('hanna', 'coordinator'), post)).toMatchObject({ release: true, remove: true });
  expect(policy.abilities(member('hanna', 'coordinator'), { ...post, isOut: true })).toMatchObject({ remove: false });
});
