import type { Block, Inline } from '../../../server/src/minutes/text/block.js';
import type { EntryStory, SectionStory } from '../story.js';
import type { Scene } from './scene.js';
import { addressee } from './task-rows.js';

const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);

/** A section as it would have been written: its paragraphs, then its entries. Entries are numbered from 0. */
export function blocksOf(scene: Scene, { text, entries }: SectionStory, idOf: (part: string) => string): Block[] {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
  return [
    ...paragraphs.map(
      (paragraph, place): Block => ({
        type: 'paragraph',
        attrs: { id: idOf(`text/${place}`), audience: 'group' },
        content: words(paragraph),
      }),
    ),
    ...entries.map((entry, position) => entryBlock(scene, entry, idOf(`${position}`))),
  ];
}

function entryBlock(scene: Scene, entry: EntryStory, id: string): Block {
  if (entry.kind === 'table') return tableBlock(entry.rows, id);
  if (entry.kind === 'list') return listBlock(entry.items, id);
  const content = words(entry.text);
  if (entry.kind === 'information') return { type: 'paragraph', attrs: { id, audience: 'group' }, content };
  if (entry.kind === 'question') return { type: 'question', attrs: { id, audience: 'group' }, content };
  if (entry.kind === 'agreement') return { type: 'agreement', attrs: { id, audience: 'public' }, content };
  const dueOn = scene.calendar.column(entry.until).toISOString().slice(0, 10);
  const by = { municipalityId: null, memberId: null, ...addressee(scene, entry.by) };
  return { type: 'task', attrs: { id, audience: 'leadership', ...by, dueOn }, content };
}

const line = (text: string) => ({ type: 'paragraph' as const, content: words(text) });

const listBlock = (items: readonly string[], id: string): Block => ({
  type: 'bulletList',
  attrs: { id, audience: 'group' },
  content: items.map((item) => ({ type: 'listItem', content: [line(item)] })),
});

const tableBlock = (rows: readonly string[][], id: string): Block => ({
  type: 'table',
  attrs: { id, audience: 'group' },
  content: rows.map((row, place) => ({
    type: 'tableRow',
    content: row.map((cell) => ({
      type: place === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [line(cell)],
    })),
  })),
});
