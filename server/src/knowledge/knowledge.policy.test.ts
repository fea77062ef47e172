import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, check, read, removeReuse, seatOf } from './knowledge.policy.js';

const article = {
  workingGroupId: 'group',
  state: 'draft' as const,
  authorId: 'paula',
  checkerId: 'ida',
  inquiryId: null,
};
const published = { ...article, state: 'published' as const };
const member = (id: string, role: Role, workingGroupId = 'group') =>
  Member.of({
    id,
    name: id,
    municipalityId: 'hilchenbach',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'netphen', role }],
  });

test('a draft is seen by its author and the coordination, what is published by the group', () => {
  expect(read(member('paula', 'member'), article)).toBe(true);
  expect(read(member('hanna', 'coordinator'), article)).toBe(true);
  expect(read(member('ida', 'member'), article)).toBe(false);
  expect(read(member('ida', 'guest'), published)).toBe(true);
  expect(read(member('ida', 'coordinator', 'other'), published)).toBe(false);
  expect(read(new Visitor(), published)).toBe(false);
});

test('of what grew from an inquiry nobody but the coordination has a hand in', () => {
  const grown = { ...article, inquiryId: 'inquiry' };
  expect(read(member('paula', 'member'), grown)).toBe(false);
  expect(abilities(member('paula', 'member'), { ...grown, state: 'published' }, true).update).toBe(false);
  expect(abilities(member('hanna', 'coordinator'), grown, false).publish).toBe(true);
});

test('what can be done follows the state', () => {
  const author = member('paula', 'member');
  const none = {
    ...{ update: false, publish: false, withdraw: false, restore: false, remove: false },
    ...{ check: false, speak: false, addFiles: false, removeVersions: false },
  };
  const hand = { ...none, removeVersions: true };
  expect(abilities(author, article, false)).toEqual({
    ...{ ...hand, update: true, publish: true, remove: true, addFiles: true },
  });
  expect(abilities(author, published, true)).toEqual({
    ...{ ...hand, update: true, withdraw: true, check: true, speak: true, addFiles: true },
  });
  expect(abilities(author, { ...article, state: 'withdrawn' }, true)).toEqual({ ...hand, update: true, restore: true });
  expect(abilities(member('ole', 'guest'), published, true)).toEqual(none);
  expect(abilities(member('ole', 'member'), published, true)).toEqual({ ...none, speak: true });
});

test('who is named to check says that it still holds', () => {
  expect(check(member('ida', 'guest'), published)).toBe(true);
  expect(check(member('ida', 'member', 'other'), published)).toBe(false);
  expect(check(member('ole', 'member'), published)).toBe(false);
});

test('a word of a municipality is taken back by its people and the coordination', () => {
  expect(seatOf(member('ole', 'guest'), article)).toBeUndefined();
  expect(removeReuse(member('ole', 'deputy'), article, 'netphen')).toBe(true);
  expect(removeReuse(member('ole', 'deputy'), article, 'burbach')).toBe(false);
  expect(removeReuse(member('hanna', 'coordinator'), article, 'burbach')).toBe(true);
});
