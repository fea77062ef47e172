import { expect, test } from '@jest/globals';
import { type Reply, turnout, unanswered } from './turnout.js';

type Given = { deputyId?: string; capacity?: 'member' | 'deputy' | 'guest' };

const person = (memberId: string, municipality: string, reply: Reply | null, given: Given = {}) => ({
  memberId,
  municipality: { id: municipality },
  reply,
  deputyId: null,
  capacity: 'member' as const,
  ...given,
});
const of = (...people: ReturnType<typeof person>[]) =>
  turnout(
    people.filter(({ municipality }) => municipality.id === 'siegen'),
    new Map(people.map((one) => [one.memberId, one])),
  );

test('one person who comes is enough, the best answer counts', () => {
  expect(of(person('jost', 'siegen', 'declined'), person('hanna', 'siegen', 'accepted'))).toBe('accepted');
  expect(of(person('jost', 'siegen', 'declined'), person('hanna', 'siegen', null))).toBe('open');
  expect(of(person('jost', 'siegen', 'tentative'), person('hanna', 'siegen', null))).toBe('tentative');
  expect(of(person('clara', 'siegen', 'declined'))).toBe('declined');
});

test('a guest speaks for nobody', () => {
  expect(of(person('clara', 'siegen', null), person('katrin', 'siegen', 'accepted', { capacity: 'guest' }))).toBe(
    'open',
  );
});

test('a municipality is represented as soon as a deputy is named, until the deputy declines', () => {
  const clara = person('clara', 'siegen', 'delegated', { deputyId: 'sven' });
  const sven = (reply: Reply | null) => person('sven', 'siegen', reply, { capacity: 'deputy' });
  expect(of(clara, sven(null))).toBe('represented');
  expect(of(clara, sven('accepted'))).toBe('represented');
  expect(of(clara, sven('declined'))).toBe('declined');
  expect(of(clara, sven('delegated'))).toBe('declined');
  expect(of(clara)).toBe('declined');
});

test('a deputy from elsewhere speaks for whoever sent her', () => {
  const clara = person('clara', 'siegen', 'delegated', { deputyId: 'greta' });
  expect(of(clara, person('greta', 'burbach', 'accepted'))).toBe('represented');
});

test('reminded are those who did not answer for a municipality of which nobody comes', () => {
  const people = [
    person('hanna', 'kreis', 'accepted'),
    person('jost', 'kreis', null),
    person('clara', 'siegen', null),
    person('katrin', 'siegen', null, { capacity: 'guest' }),
    person('ole', 'erndtebrueck', 'declined'),
    person('paula', 'hilchenbach', 'delegated', { deputyId: 'merle' }),
    person('merle', 'hilchenbach', null, { capacity: 'deputy' }),
  ];
  expect(unanswered(people).map(({ memberId }) => memberId)).toEqual(['clara']);
});
