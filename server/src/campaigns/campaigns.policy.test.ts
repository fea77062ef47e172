import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, contributeFor, read } from './campaigns.policy.js';

const campaign = {
  ...{ workingGroupId: 'group', isClosed: false, isPublished: false, isAnswered: false, isOwnAsked: true },
};
const nothing = {
  ...{ update: false, contribute: false, contributeForAll: false, publish: false, unpublish: false },
  ...{ close: false, reopen: false, copy: false, remove: false },
};
const member = (role: Role, workingGroupId = 'group') =>
  Member.of({
    id: 'paula',
    name: 'Paula',
    municipalityId: 'hilchenbach',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'hilchenbach', role }],
  });

test('the coordination plans, publishes and ends it; members say what their municipality does', () => {
  expect(abilities(member('coordinator'), campaign)).toEqual({
    ...nothing,
    ...{ update: true, contribute: true, contributeForAll: true, publish: true, close: true, copy: true, remove: true },
  });
  expect(abilities(member('member'), campaign)).toEqual({ ...nothing, contribute: true });
  expect(abilities(member('coordinator', 'other'), { ...campaign, isOwnAsked: false })).toEqual(nothing);
});

test('what is over stays as it is until it is opened again; what is public or answered is not removed', () => {
  expect(abilities(member('coordinator'), { ...campaign, isClosed: true, isPublished: true })).toEqual({
    ...nothing,
    ...{ unpublish: true, reopen: true, copy: true },
  });
  expect(abilities(member('member'), { ...campaign, isClosed: true })).toEqual(nothing);
  expect(abilities(member('coordinator'), { ...campaign, isAnswered: true })).toMatchObject({ remove: false });
});

test('a municipality is spoken for by its own people and by the coordination', () => {
  const own = { workingGroupId: 'group', municipalityId: 'hilchenbach' };
  const other = { ...own, municipalityId: 'netphen' };
  expect([contributeFor(member('member'), own), contributeFor(member('member'), other)]).toEqual([true, false]);
  expect([contributeFor(member('coordinator'), other), contributeFor(new Visitor(), own)]).toEqual([true, false]);
  expect([read(member('guest'), campaign), read(member('member', 'other'), campaign)]).toEqual([true, false]);
});
