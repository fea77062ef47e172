import { expect, it } from '@jest/globals';
import { addresseesIn, choiceOf, dutyOf, matching, named } from './addressee';

const addressees = addresseesIn([
  { options: [{ value: 'all_municipalities', label: 'alle Kommunen' }] },
  {
    options: [
      { value: 'municipality:1', label: 'Bad Berleburg' },
      { value: 'municipality:2', label: 'Erndtebrück' },
      { value: 'municipality:3', label: 'Netphen' },
    ],
  },
  {
    options: [
      { value: 'member:4', label: 'Ida Obernau (Netphen)' },
      { value: 'member:5', label: 'Ida Obernau (Siegen)' },
      { value: 'member:6', label: 'Ole Ederkopf (Erndtebrück)' },
    ],
  },
]);
const names = (query: string) => matching(addressees, query).map(({ label }) => label);

it('finds by the beginning of a word, with umlauts or without', () => {
  expect(names('erndteb')).toEqual(['Erndtebrück', 'Ole Ederkopf (Erndtebrück)']);
  expect(names('Netph')).toEqual(['Netphen', 'Ida Obernau (Netphen)']);
  expect(names('berle')).toEqual(['Bad Berleburg']);
  expect(names('all')).toEqual(['alle Kommunen']);
  expect(names('xyz')).toEqual([]);
});

it('knows who is meant by a whole name, and does not guess between two', () => {
  expect(named(addressees, 'netphen')?.value).toBe('municipality:3');
  expect(named(addressees, 'Alle')?.value).toBe('all_municipalities');
  expect(named(addressees, 'Bad Berleburg')?.value).toBe('municipality:1');
  expect(named(addressees, 'Ole Ederkopf')?.value).toBe('member:6');
  expect(named(addressees, 'Ida Obernau')).toBeUndefined();
  expect(named(addressees, 'Netph')).toBeUndefined();
});

it('writes down who is meant, and reads it again', () => {
  for (const { value } of addressees) expect(choiceOf(dutyOf(value))).toBe(value);
  expect(dutyOf('')).toEqual({ assignee: null, municipalityId: null, memberId: null });
});
