import { expect, it } from '@jest/globals';
import { blocksOf, piecesOf } from './markdown';

const text = (words: string) => [{ kind: 'text', text: words }];

it('headings, lists, quotes and paragraphs stand apart, lines of a paragraph together', () => {
  expect(blocksOf('# Frage\nEins\nzwei\n\n- a\n* b\n1. c\n> d\n\n### Klein')).toEqual([
    { kind: 'heading', level: 2, pieces: text('Frage') },
    { kind: 'paragraph', lines: [text('Eins'), text('zwei')] },
    { kind: 'list', ordered: false, items: [text('a'), text('b')] },
    { kind: 'list', ordered: true, items: [text('c')] },
    { kind: 'quote', lines: [text('d')] },
    { kind: 'heading', level: 3, pieces: text('Klein') },
  ]);
  expect(blocksOf('\n\n')).toEqual([]);
});

it('bold words and links are marked, other addresses stay text', () => {
  expect(piecesOf('Ein **Muster** von [ZUG](https://www.z-u-g.org/a), siehe https://example.org/b.')).toEqual([
    { kind: 'text', text: 'Ein ' },
    { kind: 'strong', text: 'Muster' },
    { kind: 'text', text: ' von ' },
    { kind: 'link', text: 'ZUG', address: 'https://www.z-u-g.org/a' },
    { kind: 'text', text: ', siehe ' },
    { kind: 'link', text: 'https://example.org/b', address: 'https://example.org/b' },
    { kind: 'text', text: '.' },
  ]);
  expect(piecesOf('[klick](javascript:alert(1)) <b>x</b> **')).toEqual(
    text('[klick](javascript:alert(1)) <b>x</b> **'),
  );
});

it('a sign behind a backslash marks nothing', () => {
  expect(piecesOf('\\[Zitat\\] \\*\\*laut\\*\\* \\[a\\](https://x.example/y)')).toEqual([
    { kind: 'text', text: '[Zitat] **laut** [a](' },
    { kind: 'link', text: 'https://x.example/y', address: 'https://x.example/y' },
    { kind: 'text', text: ')' },
  ]);
});
