import { expect, test } from '@jest/globals';
import { LinkHolder, Member, type Role, Visitor } from '../access/actor.js';
import { abilities, answerFor } from './surveys.policy.js';

const survey = { workingGroupId: 'group', isOpen: true, isOwnAsked: true, answeredCount: 0, openCount: 12 };
const nothing = { answer: false, answerForAll: false, update: false, close: false, remind: false, remove: false };
const member = (role: Role, workingGroupId = 'group') =>
  Member.of({
    id: 'paula',
    name: 'Paula',
    municipalityId: 'hilchenbach',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'hilchenbach', role }],
  });

test('the coordination asks, reminds and ends; members answer for their municipality', () => {
  expect(abilities(member('coordinator'), survey)).toEqual({
    ...{ answer: true, answerForAll: true, update: true, close: true, remind: true, remove: true },
  });
  expect(abilities(member('member'), survey)).toEqual({ ...nothing, answer: true });
  expect(abilities(member('coordinator', 'other'), { ...survey, isOwnAsked: false })).toEqual(nothing);
});

test('after the end nobody answers, and what was answered stays', () => {
  const ended = { ...survey, isOpen: false, answeredCount: 5 };
  expect(abilities(member('coordinator'), ended)).toEqual({ ...nothing, update: true });
});

test('a municipality is answered for by its own people, by link too, and by the coordination', () => {
  const own = { workingGroupId: 'group', municipalityId: 'hilchenbach' };
  const other = { ...own, municipalityId: 'netphen' };
  const link = LinkHolder.of({
    ...{ purpose: 'survey', memberId: 'paula', name: 'Paula', municipalityId: 'hilchenbach' },
    ...{ workingGroupId: 'group', subject: 'survey' },
  });
  expect([answerFor(member('member'), own), answerFor(member('member'), other)]).toEqual([true, false]);
  expect([answerFor(link, own), answerFor(link, other)]).toEqual([true, false]);
  expect([answerFor(member('coordinator'), other), answerFor(new Visitor(), own)]).toEqual([true, false]);
});
