import { describe, expect, it } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import * as policy from './members.policy.js';

const actor = (id: string, given: { isAdministrator?: boolean; role?: Role } = {}) =>
  Member.of({
    id,
    name: 'Hanna Wiesental',
    municipalityId: 'kreis',
    isAdministrator: given.isAdministrator ?? false,
    memberships: given.role ? [{ workingGroupId: 'group', municipalityId: 'kreis', role: given.role }] : [],
  });
const paula = { id: 'paula', deactivatedAt: null, passwordHash: 'hash' };
const invited = { ...paula, passwordHash: null };
const locked = { ...paula, deactivatedAt: new Date('2026-11-22T10:00:00Z') };
const administrator = actor('anke', { isAdministrator: true });
const coordinator = actor('hanna', { role: 'coordinator' });

describe('what is offered about a person', () => {
  it('is everything to the administration, as it fits the state of the account', () => {
    expect(policy.abilities(administrator, paula)).toEqual({
      update: true,
      inviteAgain: false,
      deactivate: true,
      reactivate: false,
    });
    expect(policy.abilities(administrator, locked)).toMatchObject({ deactivate: false, reactivate: true });
  });

  it('is the own contact data, and never to lock oneself out', () => {
    expect(policy.abilities(actor('paula', { isAdministrator: true }), paula)).toMatchObject({
      update: true,
      deactivate: false,
    });
    expect(policy.abilities(actor('paula'), paula)).toMatchObject({ update: true, deactivate: false });
  });

  it('is a further invitation to those who invite, until there is a password', () => {
    expect(policy.inviteAgain(coordinator, invited)).toBe(true);
    expect(policy.inviteAgain(coordinator, paula)).toBe(false);
    expect(policy.inviteAgain(administrator, { ...locked, passwordHash: null })).toBe(false);
    expect(policy.inviteAgain(actor('paula', { role: 'minute_taker' }), invited)).toBe(false);
  });

  it('is nothing to a visitor', () => {
    expect(Object.values(policy.abilities(new Visitor(), invited))).toEqual([false, false, false, false]);
  });
});
