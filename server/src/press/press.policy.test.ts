import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { adapt, coordinate, newsAbilities, read, releaseAbilities } from './press.policy.js';

const release = { workingGroupId: 'group', state: 'draft' as const, isPublic: false };
const member = (role: Role, workingGroupId = 'group') =>
  Member.of({
    ...{ id: 'paula', name: 'Paula', municipalityId: 'hilchenbach', isAdministrator: true },
    memberships: [{ workingGroupId, municipalityId: 'hilchenbach', role }],
  });
const allowed = (abilities: Record<string, boolean>) => Object.keys(abilities).filter((name) => abilities[name]);

test('the coordination writes and releases; the group reads', () => {
  expect(allowed(releaseAbilities(member('coordinator'), release))).toEqual([
    ...['edit', 'coordinate', 'approve', 'moveEmbargo', 'remove'],
  ]);
  expect(allowed(releaseAbilities(member('member'), release))).toEqual([]);
  expect(allowed(releaseAbilities(member('coordinator', 'other'), release))).toEqual([]);
  expect([read(member('guest'), release), read(member('member', 'other'), release)]).toEqual([true, false]);
  expect([read(new Visitor(), release), coordinate(member('minute_taker'), release)]).toEqual([false, false]);
});

test('what is out is corrected and mailed, not written on', () => {
  const released = { ...release, state: 'released' as const };
  expect(allowed(releaseAbilities(member('coordinator'), released))).toEqual([
    ...['withdraw', 'correct', 'moveEmbargo', 'dispatch'],
  ]);
  expect(releaseAbilities(member('coordinator'), { ...released, isPublic: true }).moveEmbargo).toBe(false);
});

test('a municipality adapts its own text; who only listens adapts nothing', () => {
  const own = { workingGroupId: 'group', municipalityId: 'hilchenbach' };
  const other = { ...own, municipalityId: 'netphen' };
  expect([adapt(member('member'), own), adapt(member('member'), other)]).toEqual([true, false]);
  expect([adapt(member('guest'), own), adapt(member('coordinator'), other)]).toEqual([false, true]);
  expect(adapt(new Visitor(), own)).toBe(false);
});

test('news that are out are withdrawn before they are removed', () => {
  const item = { workingGroupId: 'group', isPublished: true };
  expect(allowed(newsAbilities(member('coordinator'), item))).toEqual(['edit', 'withdraw']);
  expect(allowed(newsAbilities(member('member'), item))).toEqual([]);
});
