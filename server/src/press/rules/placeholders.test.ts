import { expect, test } from '@jest/globals';
import { asWords, fill, placeholdersIn } from './placeholders.js';

test('placeholders are named once, with what stands otherwise', () => {
  expect(placeholdersIn('{{Ort}}: {{kommune|die Region}} und {{ ort }} {{kein name!}} {einfach}')).toEqual([
    { name: 'ort', otherwise: null },
    { name: 'kommune', otherwise: 'die Region' },
  ]);
});

test('the first who knows a value says it; what nobody says is seen', () => {
  const text = '{{ort}}, {{kommune|die Region}}, {{anzahl}}, {{Ort}}';
  expect(fill(text, { ort: 'Hilchenbach' }, { ort: 'Siegen', anzahl: '37' })).toEqual({
    text: 'Hilchenbach, die Region, 37, Hilchenbach',
    missing: [],
  });
  expect(fill(text)).toEqual({ text: '[ort], die Region, [anzahl], [ort]', missing: ['ort', 'anzahl'] });
});

test('names of an object are no values, and a value is never filled again', () => {
  expect(fill('{{constructor}} {{a}}', { a: '{{b}}', b: 'nein' })).toEqual({
    text: '[constructor] {{b}}',
    missing: ['constructor'],
  });
  expect(fill('{{a}}', { a: '$& $1' }).text).toBe('$& $1');
});

test('words of people carry no marks', () => {
  expect(asWords('[klick](https://x.example)\n# *laut*')).toBe('\\[klick\\](https://x.example) \\# \\*laut\\*');
});
