import { expect, it } from '@jest/globals';
import { answering, roundOf } from './asking.js';

const person = (memberId: string, municipality: string, ...roles: string[]) => ({
  memberId,
  municipality: { id: municipality },
  roles,
});
const people = [
  person('emil', 'kreuztal', 'member'),
  person('rieke', 'kreuztal', 'deputy'),
  person('sven', 'siegen', 'deputy'),
  person('katrin', 'netphen', 'guest'),
];

it('asks members, deputies where there is no member, and guests never', () => {
  expect(answering(people, 'kreuztal').map(({ memberId }) => memberId)).toEqual(['emil']);
  expect(answering(people, 'siegen').map(({ memberId }) => memberId)).toEqual(['sven']);
  expect(answering(people, 'netphen')).toEqual([]);
});

it('asks who leads, leaves in peace who was asked just now, and tells whom nobody can ask', () => {
  const leads = ['kreuztal', 'siegen', 'netphen'].map((id) => ({ id }));
  const open = [{ measureId: 'w2', municipalityId: 'siegen' }];
  expect(roundOf([{ id: 'w2', leads }], open, people)).toEqual({
    asked: [{ measureId: 'w2', municipalityId: 'kreuztal' }],
    alreadyAsked: [{ measureId: 'w2', municipalityId: 'siegen' }],
    unreachable: [{ measureId: 'w2', municipalityId: 'netphen' }],
  });
});
