import { expect, test } from '@jest/globals';
import { namedPeople } from './named-people.js';

const people = [
  { givenName: 'Paula', familyName: 'Rothaar' },
  { givenName: 'Emil', familyName: 'Ferndorf' },
];

test('whole names are found however they are written', () => {
  expect(namedPeople('Das sagt PAULA\n**Rothaar**.'.replaceAll('*', ''), people)).toEqual(['Paula Rothaar']);
  expect(namedPeople('Ferndorf, Emil und Paula\u200b Rothaar', people)).toEqual(['Paula Rothaar', 'Emil Ferndorf']);
});

test('places and paths are no people', () => {
  expect(namedPeople('Am Rothaarsteig in Ferndorf mit Paula.', people)).toEqual([]);
});
