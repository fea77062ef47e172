import { describe, expect, it } from '@jest/globals';
import { LinkHolder, Member, type Role, Visitor } from '../access/actor.js';
import { abilities, add, read, work } from './tasks.policy.js';

const actor = (role: Role, workingGroupId = 'group', municipalityId = 'hilchenbach', id = 'paula') =>
  Member.of({
    id,
    name: 'Paula Rothaar',
    municipalityId,
    isAdministrator: false,
    memberships: [{ workingGroupId, municipalityId, role }],
  });

const task = {
  id: 'task',
  workingGroupId: 'group',
  municipalityId: 'hilchenbach',
  memberId: null,
  state: 'open',
  sourceEntryId: 'entry',
};

describe('tasks policy', () => {
  it('shows every task of the group to its members, and to nobody else', () => {
    expect(read(actor('member', 'group', 'burbach'), task)).toBe(true);
    expect(read(actor('guest', 'group', 'burbach'), task)).toBe(true);
    expect(read(actor('coordinator', 'other group'), task)).toBe(false);
    expect(read(new Visitor(), task)).toBe(false);
  });

  it('lets the municipality and the coordination work on it', () => {
    expect(work(actor('member'), task)).toBe(true);
    expect(work(actor('deputy'), task)).toBe(true);
    expect(work(actor('coordinator', 'group', 'burbach'), task)).toBe(true);
    expect(work(actor('member', 'group', 'burbach'), task)).toBe(false);
    expect(work(actor('guest'), task)).toBe(false);
    expect(work(actor('member', 'other group'), task)).toBe(false);
  });

  it('lets the assignee work on it, wherever he comes from', () => {
    const personal = { ...task, memberId: 'paula' };
    expect(work(actor('guest', 'group', 'burbach'), personal)).toBe(true);
    expect(work(actor('guest', 'group', 'burbach', 'somebody'), personal)).toBe(false);
  });

  it('lets coordination and minute takers give tasks to everybody, members to their own municipality', () => {
    const burbach = { workingGroupId: 'group', municipalityId: 'burbach' };
    expect(add(actor('coordinator'), burbach)).toBe(true);
    expect(add(actor('minute_taker'), burbach)).toBe(true);
    expect(add(actor('member'), burbach)).toBe(false);
    expect(add(actor('member', 'group', 'burbach'), burbach)).toBe(true);
    expect(add(actor('guest', 'group', 'burbach'), burbach)).toBe(false);
    expect(add(actor('coordinator', 'other group'), burbach)).toBe(false);
  });

  it('lets the link of a reminder work on its task, as long as it is that person’s', () => {
    const link = {
      purpose: 'task' as const,
      memberId: 'paula',
      name: 'Paula',
      workingGroupId: 'group',
      subject: 'task',
    };
    const holder = LinkHolder.of({ ...link, municipalityId: 'hilchenbach' });
    expect(work(holder, task)).toBe(true);
    expect(work(holder, { ...task, memberId: 'paula' })).toBe(true);
    expect(work(holder, { ...task, memberId: 'somebody' })).toBe(false);
    expect(work(holder, { ...task, municipalityId: 'burbach' })).toBe(false);
    expect(work(holder, { ...task, id: 'another' })).toBe(false);
    expect(work(LinkHolder.of({ ...link, purpose: 'reply', municipalityId: 'hilchenbach' }), task)).toBe(false);
  });

  it('offers completion or reopening, never both', () => {
    expect(abilities(actor('member'), task)).toEqual({
      complete: true,
      reopen: false,
      changeState: true,
      change: true,
      rewrite: false,
    });
    expect(abilities(actor('member'), { ...task, sourceEntryId: null }).rewrite).toBe(true);
    expect(abilities(actor('member'), { ...task, state: 'done' })).toEqual({
      complete: false,
      reopen: true,
      changeState: true,
      change: false,
      rewrite: false,
    });
  });
});
