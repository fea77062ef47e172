import type { Run } from '../../../platform/reading/manuscript.schemas.js';
import { type Block, type Inline, isSafeLink, type List, type ListItem } from '../../text/block.js';
import type { Said } from './entries.js';
import type { EntryKind } from './entry-kinds.js';
import { type Assignee, type Circle, whom } from './whom.js';

type Made = { id: string; circle: Circle; files: ReadonlyMap<string, string> };

/** What was read, as a block of the minutes; null for a picture that stays behind. Agreements and tasks are for the leadership, too. */
export function blockOf(said: Said, { id, circle, files }: Made): Block | null {
  const attrs = { id, audience: 'group' as const };
  if (said.kind === 'picture') {
    const fileId = files.get(said.file);
    return fileId ? { type: 'image', attrs: { ...attrs, fileId, alt: said.alternative, decorative: false } } : null;
  }
  if (said.kind === 'heading') {
    return { type: 'heading', attrs: { ...attrs, level: said.level }, content: inlinesOf(said.runs) };
  }
  if (said.kind === 'list') {
    return { type: said.isOrdered ? 'orderedList' : 'bulletList', attrs, content: itemsOf(said.items, said.isOrdered) };
  }
  if (said.kind === 'table') return { type: 'table', attrs, content: rowsOf(said.rows) };
  const assignee = said.addressing ? whom(said.addressing.who, circle) : null;
  return entryOf(said.kind, { id, content: inlinesOf(said.runs), assignee, dueOn: said.addressing?.dueOn ?? null });
}

type Entry = { id: string; content: Inline[]; assignee: Assignee | null; dueOn: string | null };

/** An entry of a kind, whatever it was read as. */
export function entryOf(kind: EntryKind, { id, content, assignee, dueOn }: Entry): Block {
  const audience = kind === 'agreement' || kind === 'task' ? 'leadership' : 'group';
  if (kind !== 'task') return { type: kind, attrs: { id, audience }, content };
  const duty = {
    assignee: assignee?.kind ?? null,
    municipalityId: assignee?.kind === 'municipality' ? assignee.id : null,
    memberId: assignee?.kind === 'member' ? assignee.id : null,
    dueOn,
  };
  return { type: 'task', attrs: { id, audience, ...duty }, content };
}

export function inlinesOf(runs: readonly Run[]): Inline[] {
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, bold, italic, href }) => {
      const marks = [
        ...(bold ? [{ type: 'bold' as const }] : []),
        ...(italic ? [{ type: 'italic' as const }] : []),
        ...(href && isSafeLink(href) ? [{ type: 'link' as const, attrs: { href } }] : []),
      ];
      return { type: 'text', text, ...(marks.length > 0 && { marks }) };
    });
}

type Item = { depth: number; runs: Run[] };

/** Items that lie deeper belong to the one above them. */
function itemsOf(items: readonly Item[], isOrdered: boolean): ListItem[] {
  const made: ListItem[] = [];
  const least = Math.min(...items.map(({ depth }) => depth));
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    if (!item) break;
    let end = place + 1;
    while ((items[end]?.depth ?? least) > least) end += 1;
    const below = items.slice(place + 1, end);
    const own: ListItem = { type: 'listItem', content: [{ type: 'paragraph', content: inlinesOf(item.runs) }] };
    if (below.length > 0) own.content.push(listOf(below, isOrdered));
    made.push(own);
    place += below.length;
  }
  return made;
}

const listOf = (items: readonly Item[], isOrdered: boolean): List => ({
  type: isOrdered ? 'orderedList' : 'bulletList',
  content: itemsOf(items, isOrdered),
});

type Row = Extract<Block, { type: 'table' }>['content'][number];

/** The first row heads the others; every row has as many cells. */
function rowsOf(rows: readonly Run[][][]): Row[] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row, index) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [{ type: 'paragraph', content: inlinesOf(row[column] ?? []) }],
    })),
  }));
}
