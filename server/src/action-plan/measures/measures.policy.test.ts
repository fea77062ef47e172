import { describe, expect, it } from '@jest/globals';
import { LinkHolder, Member, type Role, Visitor } from '../../access/actor.js';
import { abilities, read, say } from './measures.policy.js';

const actor = (role: Role, workingGroupId = 'group', municipalityId = 'hilchenbach') =>
  Member.of({
    id: 'paula',
    name: 'Paula Rothaar',
    municipalityId,
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId, role }],
  });
const measure = { workingGroupId: 'group', leadIds: ['hilchenbach', 'kreis'], isRemoved: false };
const removed = { ...measure, isRemoved: true };

describe('measures policy', () => {
  it('shows measures to the group and to nobody else, and removed ones to the coordination', () => {
    expect(read(actor('guest'), measure)).toBe(true);
    expect(read(actor('coordinator', 'other group'), measure)).toBe(false);
    expect(read(new Visitor(), measure)).toBe(false);
    expect(read(actor('member'), removed)).toBe(false);
    expect(read(actor('coordinator'), removed)).toBe(true);
  });

  it('lets who leads it say how it stands, and the coordination', () => {
    expect(say(actor('member'), measure)).toBe(true);
    expect(say(actor('deputy'), measure)).toBe(true);
    expect(say(actor('coordinator', 'group', 'burbach'), measure)).toBe(true);
    expect(say(actor('guest'), measure)).toBe(false);
    expect(say(actor('minute_taker', 'group', 'burbach'), measure)).toBe(false);
    expect(say(actor('member', 'other group'), measure)).toBe(false);
  });

  it('lets the link of a request say so too, while its municipality leads', () => {
    const link = {
      purpose: 'measure_update' as const,
      memberId: 'paula',
      name: 'Paula',
      municipalityId: 'hilchenbach',
      workingGroupId: 'group',
      subject: 'request',
    };
    expect(say(LinkHolder.of(link), measure)).toBe(true);
    expect(say(LinkHolder.of({ ...link, municipalityId: 'burbach' }), measure)).toBe(false);
    expect(say(LinkHolder.of({ ...link, purpose: 'task' }), measure)).toBe(false);
    expect(read(LinkHolder.of(link), measure)).toBe(false);
  });

  it('offers nothing but coming back for what was removed', () => {
    expect(abilities(actor('coordinator'), removed)).toEqual({
      change: false,
      say: false,
      requestUpdate: false,
      remove: false,
      restore: true,
    });
    expect(abilities(actor('member'), measure)).toEqual({
      change: false,
      say: true,
      requestUpdate: false,
      remove: false,
      restore: false,
    });
  });
});
