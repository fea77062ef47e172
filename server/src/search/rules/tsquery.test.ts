import { expect, test } from '@jest/globals';
import { readQuery } from './query.js';
import { buildQueries, type KnownWord } from './tsquery.js';

const word = (...stems: string[]): KnownWord => ({ stems, spellings: [], starting: [], inside: [] });
const known = new Map([
  ['Dach', { ...word('dach'), inside: ['vordach'] }],
  ['Pacht', word('pacht')],
  ['und', word()],
  ['Rad', { ...word('rad'), starting: ['rad', 'radweg'] }],
  ['Wärmeplanun', word('warmeplanun')],
  ["O'Neill\\", word("o'neill\\")],
]);
const build = (typed: string, corrections?: Map<string, string[]>) =>
  buildQueries(readQuery(typed), known, corrections);

test('words are looked for as beginnings and inside of compounds, the exact ones first', () => {
  expect(build('Dach Pacht')).toEqual({
    wide: `('dach':* | 'vordach') & 'pacht':*`,
    strict: null,
    exact: `'dach' & 'pacht'`,
  });
});

test('short words begin only what is listed', () => expect(build('Rad')?.wide).toBe(`('rad' | 'radweg')`));

test('a word that is still being typed may lack its ending', () =>
  expect(build('Wärmeplanun')?.wide).toBe(`('warmeplanun':* | 'warmeplan')`));

test('a phrase is a row, words that say nothing are stepped over', () => {
  expect(build('"Dach und Pacht"')).toEqual({
    wide: `'dach' & 'pacht'`,
    strict: `'dach' <2> 'pacht'`,
    exact: `'dach' <2> 'pacht'`,
  });
  expect(build('Rad -"Dach Pacht" -Pacht')).toMatchObject({
    wide: `('rad' | 'radweg') & !('pacht')`,
    strict: `!('dach' <1> 'pacht')`,
  });
});

test('corrections stand beside what was typed', () =>
  expect(build('Pacht', new Map([['Pacht', ['prach']]]))?.wide).toBe(`('pacht':* | 'prach':*)`));

test('words that say nothing are no question', () => {
  expect(build('und')).toBeUndefined();
  expect(build('und -Dach')).toBeUndefined();
});
