import { expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, report } from './events.policy.js';

const event = { workingGroupId: 'group', publishedAt: null, cancelledAt: null, isOver: false, hasRegistrations: false };
const published = { ...event, publishedAt: new Date() };
const member = (role: Role, workingGroupId = 'group') =>
  Member.of({
    ...{ id: 'paula', name: 'Paula', municipalityId: 'hilchenbach', isAdministrator: true },
    memberships: [{ workingGroupId, municipalityId: 'hilchenbach', role }],
  });
const may = (...given: Parameters<typeof abilities>) =>
  Object.entries(abilities(...given))
    .filter(([, is]) => is)
    .map(([name]) => name);

test('the coordination plans, publishes and calls off; who signed up keeps it published', () => {
  const hanna = member('coordinator');
  expect(may(hanna, event)).toEqual(['update', 'publish', 'copy', 'remove']);
  expect(may(hanna, published)).toEqual(['update', 'withdraw', 'cancel', 'copy', 'report', 'seeRegistrations']);
  expect(may(hanna, { ...published, hasRegistrations: true })).not.toContain('withdraw');
  expect(may(hanna, { ...published, cancelledAt: new Date() })).toEqual(['copy', 'seeRegistrations']);
  expect(may(hanna, { ...published, isOver: true })).not.toContain('cancel');
});

test('whoever sits in the group goes there and reports, who listens does not', () => {
  expect(may(member('member'), published)).toEqual(['report']);
  expect(may(member('coordinator', 'other'), published)).toEqual([]);
  expect([report(member('guest'), event), report(new Visitor(), event)]).toEqual([false, false]);
});
