import { expect, test } from '@jest/globals';
import { invitees } from './invitees.js';

const person = (memberId: string, municipality: string, ...roles: string[]) => ({
  memberId,
  municipality: { id: municipality },
  roles,
});
const names = (people: ReturnType<typeof person>[]) => invitees(people).map(({ memberId }) => memberId);

test('members, coordination, minute takers and guests are invited, deputies wait until a member sends them', () => {
  const group = [
    person('hanna', 'kreis', 'coordinator', 'member'),
    person('max', 'neunkirchen', 'minute_taker'),
    person('clara', 'siegen', 'member'),
    person('sven', 'siegen', 'deputy'),
    person('katrin', 'siegen', 'guest'),
  ];
  expect(names(group)).toEqual(['hanna', 'max', 'clara', 'katrin']);
});

test('a deputy is invited where the municipality has nobody else', () => {
  expect(names([person('sven', 'siegen', 'deputy'), person('katrin', 'siegen', 'guest')])).toEqual(['sven', 'katrin']);
});

test('whoever is a member and a deputy is a member', () => {
  expect(names([person('nora', 'freudenberg', 'deputy', 'member')])).toEqual(['nora']);
});
