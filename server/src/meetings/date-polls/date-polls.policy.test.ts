import { expect, test } from '@jest/globals';
import { LinkHolder, Member, type Role, Visitor } from '../../access/actor.js';
import { abilities, answerFor, municipalityIdOf } from './date-polls.policy.js';

const poll = { workingGroupId: 'group' };
const member = (role: Role, municipalityId = 'netphen', workingGroupId = 'group') =>
  Member.of({
    id: 'm',
    name: 'M',
    municipalityId: 'home',
    isAdministrator: false,
    memberships: [{ workingGroupId, municipalityId, role }],
  });
const holder = (workingGroupId: string) =>
  LinkHolder.of({
    purpose: 'date_poll',
    memberId: 'm',
    name: 'M',
    municipalityId: 'netphen',
    workingGroupId,
    subject: 'meeting',
  });

test('people speak for the municipality that sent them into the group', () => {
  expect(municipalityIdOf(member('deputy'), poll)).toBe('netphen');
  expect(municipalityIdOf(member('member', 'netphen', 'another'), poll)).toBeNull();
  expect(municipalityIdOf(holder('group'), poll)).toBe('netphen');
  expect(municipalityIdOf(holder('another'), poll)).toBeNull();
  expect(municipalityIdOf(new Visitor(), poll)).toBeNull();
});

test('one answers for the own municipality, the coordination for every one', () => {
  const netphen = { ...poll, municipalityId: 'netphen' };
  const siegen = { ...poll, municipalityId: 'siegen' };
  expect([member('deputy'), holder('group')].map((actor) => answerFor(actor, netphen))).toEqual([true, true]);
  expect([member('deputy'), holder('group')].map((actor) => answerFor(actor, siegen))).toEqual([false, false]);
  expect(answerFor(member('coordinator'), siegen)).toBe(true);
});

test('what is offered follows state and role', () => {
  const open = { ...poll, state: 'open', isGivenUp: false, isOwnAsked: true, openCount: 2 } as const;
  const granted = (actor: Member, subject: Parameters<typeof abilities>[1]) =>
    Object.entries(abilities(actor, subject)).flatMap(([name, isGranted]) => (isGranted ? [name] : []));
  expect(granted(member('member'), open)).toEqual(['answer']);
  expect(granted(member('guest'), { ...open, isOwnAsked: false })).toEqual([]);
  expect(granted(member('coordinator'), open)).toEqual([
    'answer',
    'answerForAll',
    'update',
    'close',
    'decide',
    'remind',
  ]);
  expect(granted(member('coordinator'), { ...open, openCount: 0 })).not.toContain('remind');
  expect(granted(member('coordinator'), { ...open, state: 'closed' })).toEqual(['reopen', 'decide']);
  expect(granted(member('coordinator'), { ...open, state: 'decided' })).toEqual([]);
  expect(granted(member('coordinator'), { ...open, state: 'closed', isGivenUp: true })).toEqual([]);
});
