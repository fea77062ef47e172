import { describe, expect, it } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, approve, read, write, writeText } from './minutes.policy.js';

const actor = (role: Role, workingGroupId = 'group') =>
  Member.of({
    id: 'somebody',
    name: 'Somebody',
    municipalityId: 'kreis',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'kreis', role }],
  });

const minutes = (state: 'draft' | 'circulated' | 'approved', openToMembers = false) => ({
  state,
  openToMembers,
  meeting: { workingGroupId: 'group' },
});

describe('minutes policy', () => {
  it('shows drafts to those who write them, the rest to the group', () => {
    expect(read(actor('minute_taker'), minutes('draft'))).toBe(true);
    expect(read(actor('coordinator'), minutes('draft'))).toBe(true);
    expect(read(actor('member'), minutes('draft'))).toBe(false);
    expect(read(actor('member'), minutes('circulated'))).toBe(true);
    expect(read(actor('guest'), minutes('approved'))).toBe(true);
  });

  it('shows nothing to other groups, administrators of the installation included', () => {
    expect(read(actor('coordinator', 'other group'), minutes('approved'))).toBe(false);
    expect(read(new Visitor(), minutes('approved'))).toBe(false);
  });

  it('lets the minute taker write and the coordination approve', () => {
    expect(write(actor('minute_taker'), minutes('draft'))).toBe(true);
    expect(approve(actor('minute_taker'), minutes('circulated'))).toBe(false);
    expect(approve(actor('coordinator'), minutes('circulated'))).toBe(true);
    expect(write(actor('member'), minutes('circulated'))).toBe(false);
  });

  it('opens a draft to the members: they type, guests read, and nobody types once it lies before the group', () => {
    for (const role of ['coordinator', 'minute_taker', 'member', 'deputy'] as const) {
      expect(writeText(actor(role), minutes('draft', true))).toBe(true);
      expect(writeText(actor(role), minutes('circulated', true))).toBe(false);
    }
    expect(writeText(actor('member'), minutes('draft'))).toBe(false);
    expect([read(actor('guest'), minutes('draft', true)), writeText(actor('guest'), minutes('draft', true))]).toEqual([
      true,
      false,
    ]);
    expect(read(actor('member', 'other group'), minutes('draft', true))).toBe(false);
    expect(write(actor('member'), minutes('draft', true))).toBe(false);
  });

  it('offers what role and state both allow', () => {
    const can = (...given: Parameters<typeof abilities>) =>
      Object.entries(abilities(...given)).flatMap(([name, may]) => (may ? name : []));
    expect(can(actor('coordinator'), minutes('draft'), false)).toEqual([
      'write',
      'updateHead',
      'circulate',
      'decide',
      'chooseAudience',
    ]);
    const circulated = ['updateHead', 'recall', 'approve', 'comment', 'propose', 'decide', 'chooseAudience'];
    expect(can(actor('coordinator'), minutes('circulated'), false)).toEqual(circulated);
    expect(can(actor('member'), minutes('circulated'), false)).toEqual(['comment', 'propose']);
    expect(can(actor('member'), minutes('circulated'), true)).toEqual(['comment']);
    expect(can(actor('guest'), minutes('circulated'), false)).toEqual([]);
    expect(can(actor('coordinator'), minutes('approved'), true)).toEqual(['amend']);
    expect(can(actor('minute_taker'), minutes('approved'), true)).toEqual([]);
  });
});
