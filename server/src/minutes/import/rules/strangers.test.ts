import { expect, test } from '@jest/globals';
import { strangersIn } from './strangers.js';

const group = [
  { memberId: 'paula', municipalityId: 'hilchenbach', role: 'member' },
  { memberId: 'guest', municipalityId: 'siegen', role: 'guest' },
];

test('who belongs to the group can be named, a municipality of guests and everybody else cannot', () => {
  const changes = [
    { assignee: { kind: 'member' as const, id: 'paula' } },
    { assignee: null },
    { assignee: { kind: 'all_municipalities' as const } },
    { assignee: { kind: 'municipality' as const, id: 'siegen' } },
    { assignee: { kind: 'member' as const, id: 'stranger' } },
  ];
  const attendance = [{ memberId: 'guest' }, { memberId: 'stranger' }];
  expect(strangersIn({ changes, attendance }, group).map(({ pointer }) => pointer)).toEqual([
    '#/changes/3/assignee',
    '#/changes/4/assignee',
    '#/attendance/1/memberId',
  ]);
  expect(strangersIn({ changes: [], attendance: [] }, [])).toEqual([]);
});
