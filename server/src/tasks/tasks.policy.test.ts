import { describe, expect, it } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { abilities, read, work } from './tasks.policy.js';

const actor = (role: Role, workingGroupId = 'group', municipalityId = 'hilchenbach', id = 'paula') =>
  Member.of({
    id,
    name: 'Paula Rothaar',
    municipalityId,
    isAdministrator: false,
    memberships: [{ workingGroupId, municipalityId, role }],
  });

const task = { workingGroupId: 'group', municipalityId: 'hilchenbach', memberId: null, state: 'open' };

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

  it('offers completion or reopening, never both', () => {
    expect(abilities(actor('member'), task)).toEqual({ complete: true, reopen: false, changeState: true });
    const done = { ...task, state: 'done' };
    expect(abilities(actor('member'), done)).toEqual({ complete: false, reopen: true, changeState: true });
  });
});
