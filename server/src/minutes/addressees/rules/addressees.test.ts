import { describe, expect, it } from '@jest/globals';
import { addresseesOf, isInGroup, municipalitiesOf } from './addressees.js';

const group = [
  { memberId: 'paula', municipalityId: 'hilchenbach', role: 'member' },
  { memberId: 'deputy', municipalityId: 'hilchenbach', role: 'deputy' },
  { memberId: 'hanna', municipalityId: 'kreis', role: 'coordinator' },
  { memberId: 'visitor', municipalityId: 'siegen', role: 'guest' },
];

describe('addressees of an entry', () => {
  it('are all municipalities of the group once, guests apart', () => {
    expect(municipalitiesOf(group)).toEqual(['hilchenbach', 'kreis']);
    expect(addresseesOf({ assignee: 'all_municipalities', municipalityId: null, member: null }, group)).toEqual([
      { municipalityId: 'hilchenbach', memberId: null },
      { municipalityId: 'kreis', memberId: null },
    ]);
  });

  it('are one municipality, or one person of it', () => {
    expect(addresseesOf({ assignee: 'municipality', municipalityId: 'kreis', member: null }, group)).toEqual([
      { municipalityId: 'kreis', memberId: null },
    ]);
    const member = { id: 'paula', municipalityId: 'hilchenbach' };
    expect(addresseesOf({ assignee: 'member', municipalityId: null, member }, group)).toEqual([
      { municipalityId: 'hilchenbach', memberId: 'paula' },
    ]);
  });

  it('are nobody while that is open or the account is gone', () => {
    expect(addresseesOf({ assignee: null, municipalityId: null, member: null }, group)).toEqual([]);
    expect(addresseesOf({ assignee: 'member', municipalityId: null, member: null }, group)).toEqual([]);
  });

  it('must be of the group', () => {
    expect(isInGroup({ kind: 'member', id: 'visitor' }, group)).toBe(true);
    expect(isInGroup({ kind: 'member', id: 'stranger' }, group)).toBe(false);
    expect(isInGroup({ kind: 'municipality', id: 'hilchenbach' }, group)).toBe(true);
    expect(isInGroup({ kind: 'municipality', id: 'siegen' }, group)).toBe(false);
    expect(isInGroup({ kind: 'all_municipalities' }, group)).toBe(true);
  });
});
