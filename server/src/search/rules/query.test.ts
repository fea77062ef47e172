import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asksForSomething, MOST_TERMS, readQuery } from './query.js';

const word = (text: string, excluded = false, parts = [text]) => ({ kind: 'word', word: { text, parts }, excluded });
const phrase = (text: string, excluded = false) => ({ kind: 'phrase', text, excluded });

test('words are asked for one by one', () => {
  expect(readQuery('dach  pacht')).toEqual([word('dach'), word('pacht')]);
});

test.each([
  ['"kommunale Wärmeplanung" Netphen', [phrase('kommunale Wärmeplanung'), word('Netphen')]],
  ['„Runde Tische“', [phrase('Runde Tische')]],
  ['«Runde Tische»', [phrase('Runde Tische')]],
  ['"Wald"', [word('Wald')]],
  ['"noch nicht zu', [phrase('noch nicht zu')]],
  ['wald -photovoltaik', [word('wald'), word('photovoltaik', true)]],
  ['wald –"runder tisch"', [word('wald'), phrase('runder tisch', true)]],
  ['PV-Anlage', [word('PV-Anlage', false, ['PV', 'Anlage'])]],
  ['(12.000 €)', [word('12.000', false, ['12', '000'])]],
  ['- " " -- && | ! :* <-> \\ \'', []],
])('%s', (typed, terms) => expect(readQuery(typed)).toEqual(terms));

test('what is only excluded asks for nothing', () => {
  expect(asksForSomething(readQuery('-wald -"runder tisch"'))).toBe(false);
  expect(asksForSomething(readQuery('wald -holz'))).toBe(true);
});

test('whatever is typed is read, into a bounded number of terms of letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      const terms = readQuery(typed);
      expect(terms.length).toBeLessThanOrEqual(MOST_TERMS);
      for (const term of terms) {
        const parts = term.kind === 'word' ? term.word.parts : term.text.split(' ');
        for (const part of parts) expect(part).toMatch(/^[\p{L}\p{N}]+$/u);
      }
    }),
  );
});
