import { expect, test } from '@jest/globals';
import { namesInText, personFrom } from './names-in-text.js';

const people = [
  { givenName: 'Paula', familyName: 'Rothaar' },
  { givenName: 'Emil', familyName: 'Ferndorf' },
  { givenName: 'Clara', familyName: 'Sieghütte' },
];
const found = (text: string, confirmed: string[] = []) =>
  namesInText([{ place: 'TOP 6', text }], people, confirmed).map(({ word }) => word);

test('names are found however they are written', () => {
  expect(found('Frau Rothaar und Clara SIEGHUETTE melden.')).toEqual(['Clara SIEGHUETTE', 'Rothaar']);
  expect(found('Rothaars Vorschlag')).toEqual(['Rothaars']);
  expect(found('Roth\u00adaar, Roth\u200baar')).toEqual(['Rothaar', 'Rothaar']);
  expect(found('Sieghu\u0308tte')).toEqual(['Sieghütte']);
  expect(found('Ferndorf, Emil')).toEqual(['Ferndorf, Emil']);
  expect(found('Bitte an p.r@hilchenbach.example schreiben')).toEqual(['p.r@hilchenbach.example']);
  expect(found('<a@b.example>, "c@d.e.example". @nobody e@f')).toEqual(['a@b.example', 'c@d.e.example']);
});

test('other words are no names', () => {
  expect(found('Der Rothaarsteig, die Paulaner und emilfrei')).toEqual([]);
  expect(namesInText([{ place: 'x', text: 'Rothaar' }], [], [])).toEqual([]);
});

test('a place called like somebody can be confirmed, a whole name cannot', () => {
  expect(found('Mobilstation Ferndorf', ['ferndorf'])).toEqual([]);
  expect(found('Mobilstation Emil Ferndorf', ['ferndorf', 'emil', 'emil ferndorf'])).toEqual(['Emil Ferndorf']);
});

test('a place is told with what stands around it', () => {
  const text = `${'vorher '.repeat(10)}Rothaar ${'nachher '.repeat(10)}`;
  expect(namesInText([{ place: 'TOP 6 Vorhaben', text }], people, [])).toEqual([
    {
      place: 'TOP 6 Vorhaben',
      word: 'Rothaar',
      isConfirmable: true,
      excerpt: expect.stringMatching(/^….*vorher Rothaar nachher.*…$/),
    },
  ]);
});

test('names that are patterns are words', () => {
  expect(namesInText([{ place: 'x', text: 'a.b (c)' }], [{ givenName: '', familyName: 'a.b' }], [])).toHaveLength(1);
  expect(namesInText([{ place: 'x', text: 'aXb' }], [{ givenName: '', familyName: 'a.b' }], [])).toEqual([]);
  expect(personFrom(' Dr. Ute Beispiel ')).toEqual({ givenName: 'Dr. Ute', familyName: 'Beispiel' });
});

test.each([
  ['a long word', 'a'.repeat(200_000)],
  ['a word of many names', 'Rothaar '.repeat(30_000)],
  ['many signs', 'a@'.repeat(50_000)],
  ['addresses without an end', 'a@b.1'.repeat(40_000)],
])('hostile text does not hold the portal up: %s', (_, text) => {
  const begin = performance.now();
  found(text);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
