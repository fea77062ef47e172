import { expect, test } from '@jest/globals';
import { attendanceList } from './attendance-list.js';

const [hanna, jost, katrin] = [{ id: 'hanna' }, { id: 'jost' }, { id: 'katrin' }];
const municipality = { id: 'kreis' };

test('somebody with several roles stands there once, with each role and the deputy', () => {
  const memberships = [
    { member: hanna, municipality, role: 'coordinator', deputy: null },
    { member: hanna, municipality, role: 'member', deputy: jost },
    { member: jost, municipality, role: 'deputy', deputy: null },
  ];
  expect(attendanceList(memberships)).toEqual([
    { member: hanna, municipality, roles: ['coordinator', 'member'], deputy: jost },
    { member: jost, municipality, roles: ['deputy'], deputy: null },
  ]);
});

test('guests of the group are not expected', () => {
  expect(attendanceList([{ member: katrin, municipality, role: 'guest', deputy: null }])).toEqual([]);
});
