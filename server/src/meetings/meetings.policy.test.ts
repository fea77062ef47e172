import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, read } from './meetings.policy.js';

const group = 'group';
const someone = (...roles: Role[]) =>
  Member.of({
    id: 'someone',
    name: 'Paula Rothaar',
    municipalityId: 'hilchenbach',
    isAdministrator: false,
    memberships: roles.map((role) => ({ workingGroupId: group, municipalityId: 'hilchenbach', role })),
  });

const draft = { workingGroupId: group, state: 'draft', cancelledAt: null } as const;
const scheduled = { workingGroupId: group, state: 'scheduled', cancelledAt: null } as const;
const closed = { workingGroupId: group, state: 'closed', cancelledAt: null } as const;
const foreign = { workingGroupId: 'other', state: 'scheduled', cancelledAt: null } as const;

test('drafts are seen by the coordination only', () => {
  expect(read(someone('coordinator'), draft)).toBe(true);
  expect(read(someone('member', 'minute_taker'), draft)).toBe(false);
});

test('published meetings are seen by everybody in the group and nobody else', () => {
  expect(read(someone('guest'), scheduled)).toBe(true);
  expect(read(someone('coordinator'), foreign)).toBe(false);
  expect(read(new Visitor(), scheduled)).toBe(false);
});

test('the coordination plans, the minute taker records, members read', () => {
  expect(abilities(someone('coordinator'), scheduled)).toEqual({
    update: true,
    publish: false,
    manageAgenda: true,
    recordAttendance: true,
    writeMinutes: true,
    remove: false,
    invite: true,
    tellChange: false,
    callOff: true,
    readDispatches: true,
  });
  expect(abilities(someone('minute_taker'), scheduled)).toEqual({
    update: false,
    publish: false,
    manageAgenda: false,
    recordAttendance: true,
    writeMinutes: true,
    remove: false,
    invite: false,
    tellChange: false,
    callOff: false,
    readDispatches: false,
  });
  expect(Object.values(abilities(someone('member'), scheduled))).not.toContain(true);
});

test('a draft is published or removed, nothing is recorded for it', () => {
  expect(abilities(someone('coordinator'), draft)).toEqual({
    update: true,
    publish: true,
    manageAgenda: true,
    recordAttendance: false,
    writeMinutes: false,
    remove: true,
    invite: true,
    tellChange: false,
    callOff: true,
    readDispatches: true,
  });
});

test('a poll for the date can be given up', () => {
  const polling = { ...scheduled, state: 'polling' } as const;
  expect(abilities(someone('coordinator'), polling)).toMatchObject({ callOff: true, invite: false });
  expect(abilities(someone('member'), polling).callOff).toBe(false);
});

test('nobody changes what is closed', () => {
  const { readDispatches, ...changes } = abilities(someone('coordinator', 'minute_taker'), closed);
  expect(readDispatches).toBe(true);
  expect(Object.values(changes)).not.toContain(true);
});

test('nobody changes what is called off', () => {
  const calledOff = { ...scheduled, cancelledAt: new Date('2026-11-20T08:00:00Z') };
  const { readDispatches, ...changes } = abilities(someone('coordinator', 'minute_taker'), calledOff);
  expect(readDispatches).toBe(true);
  expect(Object.values(changes)).not.toContain(true);
});

test('a change is told to those who were invited', () => {
  expect(abilities(someone('coordinator'), { ...scheduled, state: 'invited' })).toMatchObject({
    invite: true,
    tellChange: true,
    publish: false,
  });
});
