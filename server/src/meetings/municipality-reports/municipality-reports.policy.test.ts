import { expect, test } from '@jest/globals';
import { LinkHolder, type LinkPurpose, Member, type Role, Visitor } from '../../access/actor.js';
import { abilities, isOwn, request, write } from './municipality-reports.policy.js';

const meeting = { id: 'm47', workingGroupId: 'group', state: 'invited', isCancelled: false } as const;
const hilchenbach = { meeting, municipalityId: 'hilchenbach' };

const member = (role: Role, municipalityId = 'hilchenbach', workingGroupId = 'group') =>
  Member.of({
    id: 'somebody',
    name: 'Paula Rothaar',
    municipalityId,
    isAdministrator: false,
    memberships: [{ workingGroupId, municipalityId, role }],
  });
const link = (given: { purpose?: LinkPurpose; municipalityId?: string; subject?: string } = {}) =>
  LinkHolder.of({
    purpose: 'municipality_report',
    memberId: 'somebody',
    name: 'Paula Rothaar',
    municipalityId: 'hilchenbach',
    workingGroupId: 'group',
    subject: 'm47',
    ...given,
  });

test('anybody who is in the group for the municipality writes, deputies too; guests do not', () => {
  expect([member('member'), member('deputy'), member('guest')].map((one) => write(one, hilchenbach))).toEqual([
    true,
    true,
    false,
  ]);
  expect(write(member('member', 'burbach'), hilchenbach)).toBe(false);
  expect(write(member('member', 'hilchenbach', 'other-group'), hilchenbach)).toBe(false);
  expect(write(new Visitor(), hilchenbach)).toBe(false);
});

test('a link writes the one report that it was made for', () => {
  expect(write(link(), hilchenbach)).toBe(true);
  const others = [link({ purpose: 'reply' }), link({ subject: 'm48' }), link({ municipalityId: 'burbach' })];
  expect(others.map((one) => write(one, hilchenbach))).toEqual([false, false, false]);
});

test('the coordination writes for every municipality and asks for reports, others do not ask', () => {
  const hanna = member('coordinator', 'siegen-wittgenstein');
  expect([write(hanna, hilchenbach), isOwn(hanna, hilchenbach), request(hanna, meeting)]).toEqual([true, false, true]);
  expect([member('minute_taker'), link()].map((one) => request(one, meeting))).toEqual([false, false]);
});

test('what the page offers follows the meeting: nothing while it is planned, called off or closed', () => {
  const offered = (state: 'draft' | 'invited' | 'held' | 'closed', isCancelled = false) =>
    abilities(member('member'), { ...hilchenbach, meeting: { ...meeting, state, isCancelled } }, 'submitted');
  expect(offered('invited')).toEqual({ write: true, submit: false, withdraw: true, isOwn: true });
  expect(offered('held')).toMatchObject({ write: true, withdraw: false });
  for (const closed of [offered('draft'), offered('closed'), offered('invited', true)]) {
    expect(closed).toMatchObject({ write: false, submit: false, withdraw: false });
  }
});
