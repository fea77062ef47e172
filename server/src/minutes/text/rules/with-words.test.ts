import { expect, test } from '@jest/globals';
import type { Block } from '../block.js';
import { blockText } from '../plain-text.js';
import { withWords } from './with-words.js';

const attrs = { id: '019b0000-0000-7000-8000-000000000001', audience: 'group' } as const;
const paragraph: Block = {
  type: 'paragraph',
  attrs,
  content: [
    { type: 'text', text: 'Die Kosten lagen bei ' },
    { type: 'text', text: '60 bis 140 Euro', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' je Hof,' },
    { type: 'hardBreak' },
    { type: 'text', text: 'siehe Liste', marks: [{ type: 'link', attrs: { href: 'https://kreis.example/' } }] },
  ],
};
const point = (...content: Extract<Block, { type: 'bulletList' }>['content'][number]['content']) => ({
  type: 'listItem' as const,
  content,
});
const line = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
const list = (...points: ReturnType<typeof point>[]): Block => ({ type: 'bulletList', attrs, content: points });

test('marks stay outside of the words that change, and new words take those of what they replace', () => {
  expect(withWords(paragraph, 'Die Kosten lagen bei 60 bis 150 Euro je Schulhof,\nsiehe Liste')).toEqual({
    ...paragraph,
    content: [
      { type: 'text', text: 'Die Kosten lagen bei ' },
      { type: 'text', text: '60 bis 150 Euro', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' je Schulhof,' },
      { type: 'hardBreak' },
      { type: 'text', text: 'siehe Liste', marks: [{ type: 'link', attrs: { href: 'https://kreis.example/' } }] },
    ],
  });
});

test.each([
  '',
  '🙂 „so“ 🙂\n\nund\n',
  'Die',
  'siehe Liste',
  'x Die Kosten lagen bei 60 bis 140 Euro je Hof,\nsiehe Liste y',
])('the block says what was proposed: %j', (words) => {
  const changed = withWords(paragraph, words);
  expect(changed && blockText(changed)).toBe(words);
});

test('a link does not spread to words around it', () => {
  const changed = withWords(paragraph, 'Die Kosten lagen bei 60 bis 140 Euro je Hof,\nbitte siehe Liste im Anhang');
  expect(changed?.type === 'paragraph' && changed.content.slice(-3)).toEqual([
    { type: 'text', text: 'bitte ' },
    { type: 'text', text: 'siehe Liste', marks: [{ type: 'link', attrs: { href: 'https://kreis.example/' } }] },
    { type: 'text', text: ' im Anhang' },
  ]);
});

test('points of a list change, come and go; nested ones stay as many as they are', () => {
  const flat = list(point(line('Bauhof')), point(line('Kita')));
  expect(withWords(flat, 'Bauhof\nKita und Hort')).toEqual(list(point(line('Bauhof')), point(line('Kita und Hort'))));
  expect(withWords(flat, 'Bauhof\nSchule\nKita')).toEqual(
    list(point(line('Bauhof')), point(line('Schule')), point(line('Kita'))),
  );
  expect(withWords(flat, 'Kita')).toEqual(list(point(line('Kita'))));
  const nested = list(point(line('Bauhof'), { type: 'orderedList', content: [point(line('früh'))] }));
  expect(withWords(nested, 'Bauhof\nvon Anfang an')).toEqual(
    list(point(line('Bauhof'), { type: 'orderedList', content: [point(line('von Anfang an'))] })),
  );
  expect(withWords(nested, 'Bauhof')).toBeUndefined();
});

test('cells of a table change in their places', () => {
  const cell = (text: string) => ({
    type: 'tableCell' as const,
    attrs: { colspan: 1, rowspan: 1 },
    content: [line(text)],
  });
  const table = (...cells: string[]): Block => ({
    type: 'table',
    attrs,
    content: [{ type: 'tableRow', content: cells.map(cell) }],
  });
  expect(withWords(table('Nord', '400'), 'Nord\t450')).toEqual(table('Nord', '450'));
  expect(withWords(table('Nord', '400'), 'Nord')).toBeUndefined();
});

test('a picture gets another alternative', () => {
  const picture = (alt: string): Block => ({
    type: 'image',
    attrs: { ...attrs, fileId: attrs.id, alt, decorative: false },
  });
  expect(withWords(picture('Hof'), 'Hof mit Bäumen')).toEqual(picture('Hof mit Bäumen'));
});
