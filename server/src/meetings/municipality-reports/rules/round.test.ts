import { expect, test } from '@jest/globals';
import { round, toBeAsked } from './round.js';

const [kreis, burbach, siegen, wilnsdorf] = ['kreis', 'burbach', 'siegen', 'wilnsdorf'].map((id) => ({ id }));
const order = [kreis, burbach, siegen, wilnsdorf].flatMap((one) => one ?? []);
const somebody = (id: string, ...roles: string[]) => ({ municipality: { id }, roles });

test('every municipality with a seat reports once, in the order of the district; guests have none', () => {
  const people = [somebody('siegen', 'member'), somebody('siegen', 'deputy'), somebody('kreis', 'coordinator')];
  expect(round(order, [...people, somebody('burbach', 'guest')], [])).toEqual([kreis, siegen]);
});

test('what was told stays in the round when nobody is left of the municipality', () => {
  expect(round(order, [somebody('siegen', 'member')], ['wilnsdorf'])).toEqual([siegen, wilnsdorf]);
});

test('members are asked, deputies only where there is nobody else, guests never', () => {
  const clara = somebody('siegen', 'member');
  const sven = somebody('siegen', 'deputy');
  const finn = somebody('wilnsdorf', 'deputy');
  const guest = somebody('burbach', 'guest');
  const max = somebody('kreis', 'coordinator', 'member');
  expect(toBeAsked([clara, sven, finn, guest, max], new Set(['siegen', 'wilnsdorf', 'burbach']))).toEqual([
    clara,
    finn,
  ]);
});
