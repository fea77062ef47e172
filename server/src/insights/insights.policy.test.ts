import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, capture, read } from './insights.policy.js';

const insight = { workingGroupId: 'group', memberId: 'paula' };
const member = (id: string, role: Role, workingGroupId = 'group') =>
  Member.of({
    id,
    name: id,
    municipalityId: 'hilchenbach',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'hilchenbach', role }],
  });

test('who sits in the group captures, who listens reads', () => {
  expect(
    (['member', 'deputy', 'coordinator', 'guest'] as const).map((role) => capture(member('x', role), insight)),
  ).toEqual([true, true, true, false]);
  expect([read(member('x', 'guest'), insight), read(member('x', 'coordinator', 'other'), insight)]).toEqual([
    true,
    false,
  ]);
  expect([capture(new Visitor(), insight), read(new Visitor(), insight)]).toEqual([false, false]);
});

test('the author and the coordination change it', () => {
  expect(abilities(member('paula', 'member'), insight)).toEqual({ update: true, remove: true });
  expect(abilities(member('hanna', 'coordinator'), insight)).toEqual({ update: true, remove: true });
  expect(abilities(member('max', 'member'), insight)).toEqual({ update: false, remove: false });
  expect(abilities(member('paula', 'guest'), insight)).toEqual({ update: false, remove: false });
  expect(abilities(member('hanna', 'coordinator', 'other'), insight)).toEqual({ update: false, remove: false });
});
