import { describe, expect, test } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { coordinate, newsletterAbilities, read } from './newsletter.policy.js';

const GROUP = 'g';
const who = (role: Role, workingGroupId = GROUP) =>
  Member.of({
    ...{ id: 'm', name: 'Mitglied', municipalityId: 'k', isAdministrator: false },
    memberships: [{ workingGroupId, municipalityId: 'k', role }],
  });
const may = (state: 'draft' | 'scheduled' | 'sent', withdrawnAt: Date | null = null, actor = who('coordinator')) =>
  Object.entries(newsletterAbilities(actor, { workingGroupId: GROUP, state, withdrawnAt }))
    .filter(([, isAllowed]) => isAllowed)
    .map(([name]) => name);

describe('who may do what with a newsletter', () => {
  test('the group reads, its coordination writes', () => {
    expect([
      read(who('member'), { workingGroupId: GROUP }),
      read(who('member', 'other'), { workingGroupId: GROUP }),
    ]).toEqual([true, false]);
    expect(coordinate(who('member'), { workingGroupId: GROUP })).toBe(false);
    expect(coordinate(new Visitor(), { workingGroupId: GROUP })).toBe(false);
    expect(may('draft', null, who('minute_taker'))).toEqual([]);
  });

  test('what was sent is never changed, only withdrawn, once', () => {
    expect(may('draft')).toEqual(['edit', 'schedule', 'test', 'remove']);
    expect(may('scheduled')).toEqual(['recall', 'test']);
    expect(may('sent')).toEqual(['withdraw']);
    expect(may('sent', new Date(0))).toEqual([]);
  });
});
