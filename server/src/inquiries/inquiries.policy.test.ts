import { expect, test } from '@jest/globals';
import { LinkHolder, Member, Visitor } from '../access/actor.js';
import * as policy from './inquiries.policy.js';

const GROUP = 'group';
const somebody = (id: string, municipalityId: string, role: 'coordinator' | 'member' | 'guest', group = GROUP) =>
  Member.of({
    ...{ id, name: id, municipalityId, isAdministrator: false },
    memberships: [{ workingGroupId: group, municipalityId, role }],
  });
const hanna = somebody('hanna', 'kreis', 'coordinator');
const finn = somebody('finn', 'wilnsdorf', 'member');
const colleague = somebody('colleague', 'wilnsdorf', 'member');
const paula = somebody('paula', 'hilchenbach', 'member');
const guest = somebody('guest', 'wilnsdorf', 'guest');
const stranger = somebody('stranger', 'wilnsdorf', 'member', 'other');

const inquiry = {
  ...{ workingGroupId: GROUP, memberId: 'finn', municipalityId: 'wilnsdorf', kind: 'municipality' },
  ...{ visibility: 'anonymous' as const, state: 'in_progress', responsibleId: 'hanna' },
};

test('who asked without a name is known to the coordination and the own municipality', () => {
  const knows = [hanna, finn, colleague, paula, guest, stranger].filter((actor) => policy.knowAsker(actor, inquiry));
  expect(knows).toEqual([hanna, finn, colleague]);
  expect(policy.knowAsker(paula, { ...inquiry, visibility: 'members' })).toBe(true);
});

test('somebody from outside is known to the coordination alone', () => {
  const citizen = { ...inquiry, memberId: null, municipalityId: null, visibility: 'members' as const };
  expect([hanna, finn, paula].filter((actor) => policy.knowAsker(actor, citizen))).toEqual([hanna]);
});

test('members ask, guests do not', () => {
  expect([hanna, finn, guest, stranger].filter((actor) => policy.ask(actor, inquiry))).toEqual([hanna, finn]);
  expect(policy.ask(new Visitor(), inquiry)).toBe(false);
});

test('only the asker makes the own name known', () => {
  expect([hanna, finn, colleague, paula].filter((actor) => policy.name(actor, inquiry))).toEqual([finn, colleague]);
  expect(policy.name(hanna, { ...inquiry, memberId: null })).toBe(true);
});

test('the asker rewrites until somebody took it on', () => {
  expect(policy.change(finn, inquiry)).toBe(false);
  expect(policy.change(finn, { ...inquiry, state: 'received' })).toBe(true);
  expect(policy.change(paula, { ...inquiry, state: 'received' })).toBe(false);
});

test('concerns those who share it and did not ask', () => {
  expect([hanna, finn, paula, guest].filter((actor) => policy.concern(actor, inquiry))).toEqual([hanna, paula]);
  expect(policy.concern(paula, { ...inquiry, visibility: 'coordination' })).toBe(false);
});

test('a mailed link opens no inquiry', () => {
  const identity = { purpose: 'task' as const, memberId: 'finn', name: 'Finn', municipalityId: 'wilnsdorf' };
  const link = LinkHolder.of({ ...identity, workingGroupId: GROUP, subject: 'x' });
  expect(Object.values(policy.abilities(link, inquiry)).some(Boolean)).toBe(false);
});

test('what the coordination may, and what others may not', () => {
  expect(policy.abilities(hanna, inquiry)).toEqual({
    ...{ change: true, name: false, handle: true, reply: true, write: true, close: true, reopen: false },
    ...{ concern: true, addFiles: true },
  });
  expect(policy.abilities(paula, { ...inquiry, state: 'closed' })).toEqual({
    ...{ change: false, name: false, handle: false, reply: false, write: true, close: false, reopen: false },
    ...{ concern: true, addFiles: false },
  });
});
