import { expect, test } from '@jest/globals';
import { wrongAssignment } from './assignment.js';

const group = [
  { memberId: 'paula', municipality: { id: 'hilchenbach' } },
  { memberId: 'greta', municipality: { id: 'burbach' } },
];

test('a task goes to a municipality of the group, or to one of its people', () => {
  expect(wrongAssignment({ municipalityId: 'hilchenbach', memberId: null }, group)).toEqual([]);
  expect(wrongAssignment({ municipalityId: 'hilchenbach', memberId: 'paula' }, group)).toEqual([]);
});

test('it goes to nobody else', () => {
  expect(wrongAssignment({ municipalityId: 'siegen', memberId: 'paula' }, group)).toMatchObject([
    { pointer: '#/municipalityId' },
  ]);
  expect(wrongAssignment({ municipalityId: 'hilchenbach', memberId: 'greta' }, group)).toMatchObject([
    { pointer: '#/memberId' },
  ]);
});
