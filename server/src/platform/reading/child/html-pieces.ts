import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type Manuscript, MOST_CHARACTERS, MOST_PIECES, type Piece, type Run } from '../manuscript.schemas.js';
import { plainWords } from './plain-line.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Look = Omit<Run, 'text'>;
type List = { list: number; isOrdered: boolean; depth: number };

const DEEPEST = 200;
const MOST_RUNS = 5_000;
const LONGEST_RUN = 100_000;
const MOST_ROWS = 2_000;
const MOST_CELLS = 40;
/** What is never text. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head', 'title']);
const BREAKS = new Set(['p', 'div', 'section', 'article', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'hr', 'header']);

const isElement = (node: Node): node is Element => 'tagName' in node;

const LONGEST_ALTERNATIVE = 500;

/** HTML as words with a few looks, and pictures that were laid aside: all else, above all what could run, stays behind. */
export function htmlPieces(html: string, pictures: ReadonlySet<string> = new Set()): Manuscript {
  const walk = new Walk(pictures);
  for (const node of parseFragment(html).childNodes) walk.visit(node, {}, null, 0);
  walk.endParagraph(null);
  const isLong = walk.pieces.length > MOST_PIECES || walk.characters > MOST_CHARACTERS;
  return {
    obstacle: isLong ? 'too_long' : null,
    pieces: isLong ? [] : walk.pieces,
    pictureCount: walk.pictureCount,
    hasTrackedChanges: false,
  };
}

/** A cell holds words alone. */
const NONE: ReadonlySet<string> = new Set();

class Walk {
  readonly pieces: Piece[] = [];
  pictureCount = 0;
  characters = 0;
  private runs: Run[] = [];
  private lists = 0;
  /** Pictures of the paragraph that is being read: they stand below it. */
  private seen: Piece[] = [];

  constructor(private readonly pictures: ReadonlySet<string>) {}

  visit(node: Node, look: Look, list: List | null, depth: number): void {
    if (depth > DEEPEST || this.characters > MOST_CHARACTERS) return;
    if ('value' in node && node.nodeName === '#text') this.say(node.value, look);
    if (!isElement(node) || UNSEEN.has(node.tagName)) return;
    const { tagName } = node;
    const inside = (nextLook: Look, nextList: List | null) => {
      for (const child of node.childNodes) this.visit(child, nextLook, nextList, depth + 1);
    };
    if (tagName === 'img') this.see(node);
    else if (tagName === 'br') this.endParagraph(list);
    else if (/^h[1-6]$/.test(tagName)) {
      this.endParagraph(list);
      inside(look, null);
      this.end((runs) => ({ kind: 'heading', level: Number(tagName[1]), runs }));
    } else if (tagName === 'ul' || tagName === 'ol') {
      this.endParagraph(list);
      inside(look, this.begun(tagName === 'ol', list));
    } else if (tagName === 'li') {
      this.endParagraph(list);
      const own = list ?? this.begun(false, null);
      inside(look, own);
      this.endParagraph(own);
    } else if (tagName === 'table') {
      this.endParagraph(list);
      this.add({ kind: 'table', rows: this.rowsOf(node, depth) });
    } else if (BREAKS.has(tagName)) {
      this.endParagraph(list);
      inside(look, list);
      this.endParagraph(list);
    } else inside(lookOf(node, look), list);
  }

  endParagraph(list: List | null): void {
    this.end((runs) => (list ? { kind: 'item', ...list, runs } : { kind: 'paragraph', runs }));
  }

  private begun(isOrdered: boolean, outer: List | null): List {
    if (outer) return { ...outer, isOrdered, depth: Math.min(20, outer.depth + 1) };
    this.lists += 1;
    return { list: this.lists, isOrdered, depth: 0 };
  }

  private say(text: string, look: Look): void {
    const words = plainWords(text).slice(0, LONGEST_RUN);
    if (words === '' || (words === ' ' && this.runs.length === 0)) return;
    this.characters += words.length;
    const last = this.runs.at(-1);
    const isAlike = last?.bold === look.bold && last?.italic === look.italic && last?.href === look.href;
    if (last && isAlike && last.text.length + words.length <= LONGEST_RUN) last.text += words;
    else if (this.runs.length < MOST_RUNS) this.runs.push({ text: words, ...look });
  }

  private see({ attrs }: Element): void {
    const said = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
    const file = said('src');
    const alternative = plainWords(said('alt')).trim().slice(0, LONGEST_ALTERNATIVE);
    if (this.pictures.has(file)) this.seen.push({ kind: 'picture', file, alternative });
    else this.pictureCount += 1;
  }

  private end(make: (runs: Run[]) => Piece): void {
    const runs = trimmed(this.runs);
    this.runs = [];
    if (runs.length > 0) this.add(make(runs));
    for (const picture of this.seen.splice(0)) this.add(picture);
  }

  private add(piece: Piece): void {
    if (this.pieces.length <= MOST_PIECES) this.pieces.push(piece);
  }

  /** Rows of this table alone; a table within a cell is read as words. */
  private rowsOf(table: Element, depth: number): Run[][][] {
    const rows: Run[][][] = [];
    const seek = (node: Element) => {
      for (const child of node.childNodes) {
        if (!isElement(child) || rows.length >= MOST_ROWS) continue;
        if (child.tagName === 'tr') rows.push(this.cellsOf(child, depth));
        else if (child.tagName !== 'table') seek(child);
      }
    };
    seek(table);
    return rows;
  }

  private cellsOf(row: Element, depth: number): Run[][] {
    const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    return cells.slice(0, MOST_CELLS).map((cell) => {
      const within = new Walk(NONE);
      for (const child of cell.childNodes) within.visit(child, {}, null, depth + 1);
      within.endParagraph(null);
      this.characters += within.characters;
      this.pictureCount += within.pictureCount;
      return joined(within.pieces.flatMap((piece) => ('runs' in piece ? [piece.runs] : [])));
    });
  }
}

function lookOf({ tagName, attrs }: Element, look: Look): Look {
  if (tagName === 'strong' || tagName === 'b') return { ...look, bold: true };
  if (tagName === 'em' || tagName === 'i') return { ...look, italic: true };
  const href = tagName === 'a' ? attrs.find(({ name }) => name === 'href')?.value : undefined;
  return href && /^(https?:\/\/|mailto:)/i.test(href) && href.length <= 2_000 ? { ...look, href } : look;
}

/** Without blanks at either end. */
function trimmed(runs: readonly Run[]): Run[] {
  return runs
    .map((run, index) => {
      const begun = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === runs.length - 1 ? begun.trimEnd() : begun };
    })
    .filter(({ text }) => text !== '');
}

const joined = (lines: readonly Run[][]): Run[] =>
  lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs])).slice(0, MOST_RUNS);
