import { expect, it } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { change, read } from './agreements.policy.js';

const actor = (role: Role, workingGroupId = 'group', municipalityId = 'hilchenbach') =>
  Member.of({
    id: 'paula',
    name: 'Paula Rothaar',
    municipalityId,
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId, role }],
  });
const cell = { workingGroupId: 'group', municipalityId: 'hilchenbach' };

it('shows agreements to the group and to nobody else', () => {
  expect(read(actor('guest'), cell)).toBe(true);
  expect(read(actor('coordinator', 'other group'), cell)).toBe(false);
  expect(read(new Visitor(), cell)).toBe(false);
});

it('lets the municipality and the coordination say how far it is', () => {
  expect(change(actor('member'), cell)).toBe(true);
  expect(change(actor('deputy'), cell)).toBe(true);
  expect(change(actor('coordinator', 'group', 'burbach'), cell)).toBe(true);
  expect(change(actor('member', 'group', 'burbach'), cell)).toBe(false);
  expect(change(actor('minute_taker', 'group', 'burbach'), cell)).toBe(false);
  expect(change(actor('guest'), cell)).toBe(false);
  expect(change(actor('coordinator', 'other group'), cell)).toBe(false);
});
