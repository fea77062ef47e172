import type { Run, SheetBlock } from '../../platform/documents/sheet.js';
import type { Audience, Block, Inline, List } from '../text/block.js';
import type { MinutesDocument } from './minutes-document.schemas.js';
import { regularGrid } from './rules/regular-grid.js';
import { germanDay } from './rules/state-in-words.js';

type Task = Extract<Block, { type: 'task' }>;
type Table = Extract<Block, { type: 'table' }>;
type Cell = Table['content'][number]['content'][number];
type Names = Pick<MinutesDocument, 'municipalities' | 'people'>;
export type Telling = { audience: Audience; names: Names; portalUrl: string };

const MARKS = {
  agreement: { sign: 'E', word: 'Empfehlung' },
  question: { sign: 'F', word: 'Frage' },
  task: { sign: 'A', word: 'Aufgabe' },
};
// Nobody writes deeper; what somebody sends does not make a document that cannot be set.
const DEEPEST_LIST = 6;

/** The blocks of a section as the parts of a sheet. No level of headings is skipped, what says nothing is left out. */
export function presentSectionBlocks(blocks: readonly Block[], telling: Telling): SheetBlock[] {
  let last = 2;
  return blocks.flatMap((block): SheetBlock[] => {
    if (block.type === 'heading') {
      const text = wordsOf(block.content).trim();
      if (text === '') return [];
      const level = block.attrs.level === 4 && last > 2 ? 4 : 3;
      last = level;
      return [{ kind: 'heading', level, text }];
    }
    return presentBlock(block, telling);
  });
}

function presentBlock(block: Exclude<Block, { type: 'heading' }>, telling: Telling): SheetBlock[] {
  switch (block.type) {
    case 'paragraph':
      return prose(runsOf(block.content, telling));
    case 'agreement':
    case 'question':
      return prose(runsOf(block.content, telling), MARKS[block.type]);
    case 'task':
      return prose(runsOf(block.content, telling), MARKS.task, ` – ${dutyOf(block, telling)}`);
    case 'bulletList':
    case 'orderedList':
      return listOf(block, telling, 1);
    case 'table':
      return gridOf(block, telling);
    case 'image': {
      const { fileId, alt, decorative } = block.attrs;
      return [{ kind: 'picture', picture: fileId, alt: decorative || alt.trim() === '' ? null : alt }];
    }
  }
}

function prose(runs: Run[], mark?: { sign: string; word: string }, tail = ''): SheetBlock[] {
  if (runs.every(({ text }) => text.trim() === '')) return [];
  return [{ kind: 'prose', runs: tail === '' ? runs : [...runs, { text: tail }], ...(mark && { mark }) }];
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((part) => (part.type === 'text' ? part.text : ' ')).join('');

const runsOf = (content: readonly Inline[], { portalUrl }: Telling): Run[] =>
  content.map((part): Run => {
    if (part.type === 'hardBreak') return { text: '\n' };
    const marks = part.marks ?? [];
    const href = marks.flatMap((mark) => (mark.type === 'link' ? mark.attrs.href : []))[0];
    return {
      text: part.text,
      ...(marks.some(({ type }) => type === 'bold') && { isBold: true }),
      ...(marks.some(({ type }) => type === 'italic') && { isItalic: true }),
      ...(href !== undefined && wholeLink(href, portalUrl)),
    };
  });

/** On paper a link leads somewhere by itself. */
function wholeLink(href: string, portalUrl: string): { href: string } | undefined {
  const url = URL.parse(href, portalUrl);
  return url !== null && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? { href: url.href } : undefined;
}

function dutyOf({ attrs }: Task, { audience, names }: Telling): string {
  const until = attrs.dueOn === null ? '' : ` – bis ${germanDay(attrs.dueOn)}`;
  return `${whoOf(attrs, audience, names)}${until}`;
}

/** Before the public a municipality does what one of its people was asked for. */
function whoOf({ assignee, municipalityId, memberId }: Task['attrs'], audience: Audience, names: Names): string {
  if (assignee === 'all_municipalities') return 'alle Kommunen';
  const person = assignee === 'member' ? names.people[memberId ?? ''] : undefined;
  if (person) return audience === 'public' ? person.municipality : `${person.name} (${person.municipality})`;
  const municipality = assignee === 'municipality' ? names.municipalities[municipalityId ?? ''] : undefined;
  return municipality ?? 'Zuständigkeit offen';
}

function listOf({ type, content }: Pick<List, 'type' | 'content'>, telling: Telling, depth: number): SheetBlock[] {
  const items = content
    .map((item) => item.content.flatMap((part) => flowOf(part, telling, depth)))
    .filter((blocks) => blocks.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered: type === 'orderedList', items }];
}

function flowOf(part: Cell['content'][number], telling: Telling, depth: number): SheetBlock[] {
  if (part.type === 'paragraph') return prose(runsOf(part.content, telling));
  if (depth < DEEPEST_LIST) return listOf(part, telling, depth + 1);
  return part.content.flatMap((item) => item.content.flatMap((inner) => flowOf(inner, telling, depth)));
}

function gridOf({ content }: Table, telling: Telling): SheetBlock[] {
  const stored = content.map((row) =>
    row.content.map((cell) => ({
      content: cell.content.flatMap((part) => flowOf(part, telling, 1)),
      columns: cell.attrs.colspan,
      rows: cell.attrs.rowspan,
    })),
  );
  if (stored.every((row) => row.length === 0)) return [];
  const { width, rows } = regularGrid(stored.filter((row) => row.length > 0));
  const [head = [], ...rest] = rows.map((row) =>
    row.map(({ content: blocks, ...spans }) => ({ blocks: [...blocks], ...spans })),
  );
  return [{ kind: 'grid', width, head, rows: rest }];
}
