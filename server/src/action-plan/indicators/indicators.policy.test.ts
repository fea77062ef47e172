import { expect, it } from '@jest/globals';
import { Member, type Role, Visitor } from '../../access/actor.js';
import { define, record } from './indicators.policy.js';

const actor = (role: Role, municipalityId = 'netphen', workingGroupId = 'group') =>
  Member.of({
    id: 'lene',
    name: 'Lene',
    municipalityId,
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId, role }],
  });
const workingGroupId = 'group';

it('is defined by the coordination', () => {
  expect(define(actor('coordinator'), { workingGroupId })).toBe(true);
  expect(define(actor('member'), { workingGroupId })).toBe(false);
  expect(define(actor('coordinator', 'netphen', 'other'), { workingGroupId })).toBe(false);
});

it('is counted by each municipality for itself, in all by who leads the measure', () => {
  const own = { workingGroupId, municipalityId: 'netphen', leadIds: ['siegen'] };
  const total = { workingGroupId, municipalityId: null, leadIds: ['siegen'] };
  expect([record(actor('member'), own), record(actor('guest'), own), record(actor('member', 'siegen'), own)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([record(actor('member'), total), record(actor('deputy', 'siegen'), total)]).toEqual([false, true]);
  expect([record(actor('coordinator', 'burbach'), own), record(actor('coordinator', 'burbach'), total)]).toEqual([
    true,
    true,
  ]);
  expect([record(new Visitor(), total), record(actor('coordinator', 'siegen', 'other'), total)]).toEqual([
    false,
    false,
  ]);
});
