import { type IXmlableObject, Table } from 'docx';
import type { Column, Line, SheetBlock } from './sheet.js';
import { wholeText } from './whole-text.js';

type TableBlock = Extract<SheetBlock, { kind: 'table' }>;

/** Where columns share the page the text is small, in half points. */
const SMALL = 17;

/**
 * A table of plain cells, written as it stands in the file: Word's elements as objects of docx, of which each cell has a
 * dozen, take seconds where a report has thousands of rows. Its first row is a heading, and comes again on every page.
 */
export class PlainTable extends Table {
  constructor(
    private readonly table: TableBlock,
    private readonly textWidth: number,
  ) {
    super({ rows: [], columnWidths: [] });
  }

  override prepForXml(): IXmlableObject {
    const { columns, rows } = this.table;
    const widths = widthsOf(columns, this.textWidth);
    const looks = columns.map(({ align }, index) => lookOf(align, widths?.[index]));
    const head = columns.map(({ label }): readonly Line[] => [{ text: label }]);
    return {
      'w:tbl': [
        {
          'w:tblPr': [
            element('w:tblStyle', { 'w:val': 'TableGrid' }),
            element('w:tblW', { 'w:type': 'pct', 'w:w': 5000 }),
            ...(widths ? [element('w:tblLayout', { 'w:type': 'fixed' })] : []),
            element('w:tblLook', { 'w:firstRow': true, 'w:noVBand': true }),
          ],
        },
        { 'w:tblGrid': (widths ?? columns.map(() => 100)).map((width) => element('w:gridCol', { 'w:w': width })) },
        rowOf(head, looks, HEAD_ROW),
        ...rows.map((row) => rowOf(row, looks, BODY_ROW)),
      ],
    };
  }
}

type Look = { cell: readonly IXmlableObject[]; paragraph: readonly IXmlableObject[]; run: readonly IXmlableObject[] };

const element = (name: string, attributes: Record<string, string | number | boolean>): IXmlableObject => ({
  [name]: { _attr: attributes },
});

const HEAD_ROW = { 'w:trPr': [{ 'w:cantSplit': {} }, { 'w:tblHeader': {} }] };
const BODY_ROW = { 'w:trPr': [{ 'w:cantSplit': {} }] };
const KEPT = { _attr: { 'xml:space': 'preserve' } };
const BREAK = { 'w:br': {} };
const KINDS: Record<NonNullable<Line['kind']>, readonly IXmlableObject[]> = {
  strong: [{ 'w:b': {} }, { 'w:bCs': {} }],
  struck: [{ 'w:strike': {} }],
  quiet: [],
};

function lookOf(align: Column['align'], width: number | undefined): Look {
  const end = align === 'end' && width !== undefined;
  return {
    cell: width === undefined ? [] : [{ 'w:tcPr': [element('w:tcW', { 'w:type': 'dxa', 'w:w': width })] }],
    paragraph: end ? [{ 'w:pPr': [element('w:jc', { 'w:val': 'right' })] }] : [],
    run: width === undefined ? [] : [element('w:sz', { 'w:val': SMALL }), element('w:szCs', { 'w:val': SMALL })],
  };
}

const rowOf = (
  row: ReadonlyArray<readonly Line[]>,
  looks: readonly Look[],
  properties: IXmlableObject,
): IXmlableObject => ({
  'w:tr': [properties, ...row.map((lines, index) => cellOf(lines, looks[index] ?? NO_LOOK))],
});

const NO_LOOK: Look = { cell: [], paragraph: [], run: [] };
const EMPTY: readonly Line[] = [{ text: '' }];

/** Word opens no cell that is empty. */
const cellOf = (lines: readonly Line[], { cell, paragraph, run }: Look): IXmlableObject => ({
  'w:tc': [
    ...cell,
    ...(lines.length === 0 ? EMPTY : lines).map(({ text, kind }) => ({
      'w:p': [...paragraph, ...runsOf(text, kind ? [...KINDS[kind], ...run] : run)],
    })),
  ],
});

/** Line breaks that somebody typed stay. */
const runsOf = (text: string, look: readonly IXmlableObject[]): IXmlableObject[] =>
  wholeText(text)
    .split('\n')
    .map((line, index) => ({
      'w:r': [...(look.length > 0 ? [{ 'w:rPr': look }] : []), ...(index > 0 ? [BREAK] : []), { 'w:t': [KEPT, line] }],
    }));

/** Of columns that share the page; undefined: as Word finds right. */
function widthsOf(columns: readonly Column[], textWidth: number): number[] | undefined {
  const shares = columns.flatMap(({ share }) => share ?? []);
  if (shares.length === 0 || shares.length < columns.length) return undefined;
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
}
