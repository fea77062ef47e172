import { expect, test } from '@jest/globals';
import { Doc } from 'yjs';
import type { Block } from './block.js';
import { entriesOf } from './entries-of.js';
import { forAudience } from './for-audience.js';
import { blockText, plainText } from './plain-text.js';
import { readBlocks } from './read-blocks.js';
import { sectionBlocks, writeSection } from './sections-in-document.js';

const id = (n: number) => `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const text = (words: string) => [{ type: 'text' as const, text: words }];
const paragraph = (n: number, words: string, audience: 'group' | 'leadership' | 'public' = 'group'): Block => ({
  type: 'paragraph',
  attrs: { id: id(n), audience },
  content: words === '' ? [] : text(words),
});
const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph' as const, content: text(words) }],
});
const free = { assignee: null, municipalityId: null, memberId: null, dueOn: null };

const blocks: Block[] = [
  { type: 'heading', attrs: { id: id(1), audience: 'public', level: 3 }, content: text('Kosten') },
  {
    type: 'paragraph',
    attrs: { id: id(2), audience: 'group' },
    content: [
      { type: 'text', text: 'Drei Schulhöfe, ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'mehr dazu', marks: [{ type: 'link', attrs: { href: 'https://kreis.example/hoefe' } }] },
      { type: 'hardBreak' },
      { type: 'text', text: '60 bis 140 EUR/m²' },
    ],
  },
  {
    type: 'agreement',
    attrs: { id: id(3), audience: 'leadership' },
    content: text('Der Arbeitskreis empfiehlt das Portal.'),
  },
  { type: 'question', attrs: { id: id(4), audience: 'group' }, content: text('Wer hat eine Satzung?') },
  {
    type: 'task',
    attrs: {
      ...free,
      id: id(5),
      audience: 'leadership',
      assignee: 'municipality',
      municipalityId: id(90),
      dueOn: '2026-10-30',
    },
    content: text('Steckbrief schreiben'),
  },
  {
    type: 'bulletList',
    attrs: { id: id(6), audience: 'group' },
    content: [
      {
        type: 'listItem',
        content: [
          { type: 'paragraph', content: text('Bauhof') },
          {
            type: 'orderedList',
            content: [{ type: 'listItem', content: [{ type: 'paragraph', content: text('früh') }] }],
          },
        ],
      },
    ],
  },
  {
    type: 'table',
    attrs: { id: id(7), audience: 'group' },
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Hof'), cell('tableHeader', 'm²')] },
      { type: 'tableRow', content: [cell('tableCell', 'Nord'), cell('tableCell', '400')] },
    ],
  },
  {
    type: 'image',
    attrs: { id: id(8), audience: 'group', fileId: id(80), alt: 'Schulhof mit Bäumen', decorative: false },
  },
];

test('what is written into the document is read out of it again', () => {
  const document = new Doc();
  writeSection(document, id(70), [paragraph(9, 'Alt')]);
  writeSection(document, id(70), blocks);
  expect(sectionBlocks(document, id(70))).toEqual(blocks);
  expect(sectionBlocks(document, id(71))).toEqual([]);
});

test('words of every kind of block', () => {
  expect(blocks.map(blockText)).toEqual([
    'Kosten',
    'Drei Schulhöfe, mehr dazu\n60 bis 140 EUR/m²',
    'Der Arbeitskreis empfiehlt das Portal.',
    'Wer hat eine Satzung?',
    'Steckbrief schreiben',
    'Bauhof\nfrüh',
    'Hof\tm²\nNord\t400',
    'Schulhof mit Bäumen',
  ]);
  expect(plainText([paragraph(1, 'Eins'), paragraph(2, ''), paragraph(3, 'Drei')])).toBe('Eins\n\nDrei');
});

test('entries in their order, an empty one is none, and only the assignee that is named counts', () => {
  const halfChosen: Block = {
    type: 'task',
    attrs: { ...free, id: id(10), audience: 'leadership', assignee: 'member', municipalityId: id(90) },
    content: text('Wer?'),
  };
  const empty: Block = { type: 'agreement', attrs: { id: id(11), audience: 'group' }, content: text('  ') };
  expect(entriesOf([empty, ...blocks, halfChosen])).toEqual([
    {
      id: id(3),
      position: 0,
      kind: 'agreement',
      audience: 'leadership',
      text: 'Der Arbeitskreis empfiehlt das Portal.',
      ...free,
    },
    { id: id(4), position: 1, kind: 'question', audience: 'group', text: 'Wer hat eine Satzung?', ...free },
    {
      id: id(5),
      position: 2,
      kind: 'task',
      audience: 'leadership',
      text: 'Steckbrief schreiben',
      assignee: 'municipality',
      municipalityId: id(90),
      memberId: null,
      dueOn: '2026-10-30',
    },
    { id: id(10), position: 3, kind: 'task', audience: 'leadership', text: 'Wer?', ...free },
  ]);
});

test('audiences are a ladder', () => {
  const all = [paragraph(1, 'g'), paragraph(2, 'l', 'leadership'), paragraph(3, 'p', 'public')];
  expect(forAudience(all, 'group')).toEqual(all);
  expect(forAudience(all, 'leadership')).toEqual(all.slice(1));
  expect(forAudience(all, 'public')).toEqual(all.slice(2));
});

test.each([
  ['nothing', undefined],
  ['words', 'text'],
  ['numbers', [1, null]],
  ['no id', [{ type: 'paragraph', content: text('x') }]],
  ['an id that is none', [{ type: 'paragraph', attrs: { id: '<script>' }, content: text('x') }]],
  ['a script', [{ type: 'script', attrs: { id: id(1) }, content: [] }]],
])('%s is no block', (_, json) => {
  expect(readBlocks(json)).toEqual([]);
});

test('links that run something lose their link, unknown blocks keep their words, twins go', () => {
  const linked = (href: string) => ({
    type: 'paragraph',
    attrs: { id: id(1) },
    content: [{ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }, { type: 'italic' }] }],
  });
  for (const href of [
    'javascript:alert(1)',
    ' javascript:1',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
  ]) {
    expect(readBlocks([linked(href)])).toEqual([
      {
        type: 'paragraph',
        attrs: { id: id(1), audience: 'group' },
        content: [{ type: 'text', text: 'hier', marks: [{ type: 'italic' }] }],
      },
    ]);
  }
  const foreign = { type: 'codeBlock', attrs: { id: id(2) }, content: text('let x') };
  expect(readBlocks([foreign, linked('/sitzungen'), paragraph(2, 'Zwilling')])).toEqual([
    paragraph(2, 'let x'),
    {
      type: 'paragraph',
      attrs: { id: id(1), audience: 'group' },
      content: [
        { type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href: '/sitzungen' } }, { type: 'italic' }] },
      ],
    },
  ]);
});

test.each(['0000-01-01', '1899-12-31', '2201-01-01', '9999-12-31', '2026-02-30', 'bald', 7])(
  'a task until %j stays a task, without a day',
  (dueOn) => {
    const task = { type: 'task', attrs: { id: id(1), dueOn }, content: text('Steckbrief schreiben') };
    expect(entriesOf(readBlocks([task]))).toMatchObject([{ kind: 'task', text: 'Steckbrief schreiben', dueOn: null }]);
  },
);

test.each(['1900-01-01', '2200-12-31'])('a task until %s is due then', (dueOn) => {
  const task = { type: 'task', attrs: { id: id(1), dueOn }, content: text('Steckbrief schreiben') };
  expect(entriesOf(readBlocks([task]))).toMatchObject([{ dueOn }]);
});

test('an id in capitals is the same id', () => {
  const known = '019bcdef-0000-7000-8000-00000000abcd';
  const said = [known, known.toUpperCase()].map((one) => ({
    type: 'agreement',
    attrs: { id: one },
    content: text('Das Portal empfehlen'),
  }));
  expect(entriesOf(readBlocks(said))).toHaveLength(1);
  expect(readBlocks(said.toReversed())).toMatchObject([{ attrs: { id: known } }]);
});
