import {
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { pictureSize } from './placed-pictures.js';
import type { GridCell, Pictures, SheetBlock } from './sheet.js';
import { wholeText } from './whole-text.js';
import { markRun, typedRuns, wordRuns } from './word-runs.js';
import { BULLETS, NUMBERS } from './word-styles.js';
import { PlainTable } from './word-table.js';

type Block<Kind extends SheetBlock['kind']> = Extract<SheetBlock, { kind: Kind }>;
type Drawn = Paragraph | Table;
/** Where a paragraph stands: within a list, and whether its item begins with it. `instance` counts lists from 1 again. */
type Place = { isOrdered: boolean; level: number; instance: number; isFirst: boolean } | null;

// The title is the sheet's first heading and has a style of its own.
const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 };
const DEEPEST = 8;
// docx counts pixels, 96 to the inch; a point is a 72nd of it.
const PIXELS = 96 / 72;

/** What a text consists of, in the elements and styles of Word. */
export class WordBlocks {
  private lists = 0;

  constructor(
    private readonly pictures: Pictures,
    /** Twentieths of a point. */
    private readonly textWidth: number,
  ) {}

  drawn(blocks: readonly SheetBlock[], place: Place = null): Drawn[] {
    return blocks.flatMap((block, index) =>
      this.draw(block, place && { ...place, isFirst: place.isFirst && index === 0 }),
    );
  }

  private draw(block: SheetBlock, place: Place): Drawn[] {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level ?? 2], children: typedRuns(block.text.trim() || '–') })];
      case 'paragraph':
        return [new Paragraph({ ...styleOf(place), children: typedRuns(block.text) })];
      case 'prose':
        return [new Paragraph({ ...styleOf(place), children: proseOf(block) })];
      case 'list':
        return this.list(block, place);
      case 'picture':
        return this.picture(block);
      case 'grid':
        return tableOf([block.head, ...block.rows].map((row) => row.map((cell) => this.cell(cell))));
      case 'table':
        return this.table(block);
    }
  }

  private list({ isOrdered, items }: Block<'list'>, outer: Place): Drawn[] {
    this.lists += 1;
    const level = outer === null ? 0 : Math.min(outer.level + 1, DEEPEST);
    const place = { isOrdered, level, instance: this.lists, isFirst: true };
    return items.flatMap((item) => this.drawn(item, place));
  }

  private table(block: Block<'table'>): Drawn[] {
    return block.columns.length === 0 ? [] : [new PlainTable(block, this.textWidth), afterTable()];
  }

  /** Word opens no cell that is empty. */
  private cell({ blocks, columns, rows }: GridCell): TableCell {
    const children = blocks.length === 0 ? [new Paragraph({})] : this.drawn(blocks);
    return new TableCell({ columnSpan: columns, rowSpan: rows, children });
  }

  private picture({ picture, alt }: Block<'picture'>): Paragraph[] {
    const found = this.pictures.get(picture);
    if (!found) return [];
    const { width, height } = pictureSize(found);
    const description = wholeText(alt ?? '');
    const image = new ImageRun({
      type: found.format,
      data: found.bytes,
      transformation: { width: width * PIXELS, height: height * PIXELS },
      altText: { description },
    });
    return [new Paragraph({ children: [image] })];
  }
}

function proseOf({ runs, mark }: Block<'prose'>): ParagraphChild[] {
  return [...(mark ? [markRun(mark.word)] : []), ...wordRuns(runs)];
}

/** Only the first paragraph of an item has its sign. */
function styleOf(place: Place): IParagraphOptions {
  if (place === null) return {};
  const { isOrdered, level, instance, isFirst } = place;
  if (!isFirst) return { indent: { left: 360 * (level + 1) } };
  const reference = isOrdered ? NUMBERS : BULLETS;
  return { style: isOrdered ? 'ListNumber' : 'ListBullet', numbering: { reference, level, instance } };
}

/** Its first row is a heading, and comes again on every page. */
function tableOf(rows: ReadonlyArray<readonly TableCell[]>): Drawn[] {
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length === 0) return [];
  const table = new Table({
    style: 'TableGrid',
    width: { size: 100, type: WidthType.PERCENTAGE },
    tableLook: { firstRow: true, noVBand: true },
    rows: filled.map((children, index) => new TableRow({ children, tableHeader: index === 0, cantSplit: true })),
  });
  return [table, afterTable()];
}

/** Word joins tables that touch. */
const afterTable = () => new Paragraph({ children: [], spacing: { after: 0 } });
