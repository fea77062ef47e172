import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mark, snippetOf } from './marking.js';

const needles = { beginnings: ['warm', 'dach'], insides: ['pacht'] };
const whole = (fragments: { text: string }[]) => fragments.map(({ text }) => text).join('');
const hits = (fragments: { text: string; hit: boolean }[]) =>
  fragments.filter(({ hit }) => hit).map(({ text }) => text);

test('beginnings are marked as whole words, whatever their accents', () => {
  expect(mark('Kommunale Wärmeplanung für WÄRME', needles)).toEqual([
    { text: 'Kommunale ', hit: false },
    { text: 'Wärmeplanung', hit: true },
    { text: ' für ', hit: false },
    { text: 'WÄRME', hit: true },
  ]);
});

test('what stands inside of a compound is marked with it', () => {
  expect(hits(mark('Verpachtung der Solardächer, Dachpacht', needles))).toEqual(['Verpachtung', 'Dachpacht']);
});

test('markup in a text stays text', () => {
  expect(mark('<b>Dach</b>', needles)).toEqual([
    { text: '<b>', hit: false },
    { text: 'Dach', hit: true },
    { text: '</b>', hit: false },
  ]);
});

test('a snippet stands where most of it is together, cut at words', () => {
  const filler = 'Die Runde dankt und verabredet das weitere Vorgehen in aller Ruhe. '.repeat(12);
  const snippet = snippetOf(`Dach. ${filler}Am Ende geht es um Wärme vom Dach und die Pacht dafür. ${filler}`, needles);
  expect(hits(snippet)).toEqual(['Wärme', 'Dach', 'Pacht']);
  expect(whole(snippet).length).toBeLessThan(260);
  expect(whole(snippet)).toMatch(/^… .* …$/);
});

test('whatever the text, its pieces are its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(whole(mark(text, needles))).toBe(text);
      expect(whole(snippetOf(text, needles)).length).toBeLessThan(330);
    }),
  );
});
