import { expect, test } from '@jest/globals';
import { calendarReader } from './calendar-reader.js';

const held = (workingGroupId: string, role: 'coordinator' | 'member' | 'guest') => ({
  workingGroupId,
  municipalityId: 'hilchenbach',
  role,
});

test('a guest reads along, but has no tasks of a municipality; drafts are the coordination’s', () => {
  const memberships = [held('a', 'coordinator'), held('a', 'member'), held('b', 'guest')];
  expect(calendarReader('paula', memberships)).toMatchObject({
    memberId: 'paula',
    workingGroupIds: ['a', 'b'],
    draftGroupIds: ['a'],
    seats: [{ workingGroupId: 'a' }, { workingGroupId: 'a' }],
  });
});

test('narrowed to one group nothing of another is left', () => {
  const reader = calendarReader('paula', [held('a', 'coordinator'), held('b', 'guest')], 'b');
  expect(reader).toMatchObject({ workingGroupIds: ['b'], draftGroupIds: [], seats: [] });
  expect(calendarReader('paula', [held('a', 'member')], 'c').workingGroupIds).toEqual([]);
});
