import writeXlsxFile, { type CellObject, type Image, type Sheet, type SheetData } from 'write-excel-file/node';
import { wholeText } from '../documents/whole-text.js';
import { cellText, wallClock } from './cell-text.js';
import { sheetNames } from './sheet-names.js';
import type { Cell, Column, ColumnKind, Table } from './table.js';
import { tableFeatures } from './workbook-features.js';

const LONGEST = 32_767;
const NOTES = 'Erläuterungen';
const WIDTHS: Record<ColumnKind, number> = { text: 24, number: 10, day: 12, instant: 17, yes_no: 8 };
/** Cells beyond it would not be read beside each other; they wrap. */
const WIDEST = 60;
/** "@" keeps a text a text, also when somebody edits the cell. */
const AS_TEXT = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
const HEAD = { ...AS_TEXT, fontWeight: 'bold', backgroundColor: '#E4EDE7' } as const;

/** A workbook with a sheet for each table: typed cells, the head frozen, with filters; texts are never formulas. */
export async function workbookOf(tables: readonly Table[]): Promise<Buffer> {
  const explained = tables.filter(({ notes = [] }) => notes.length > 0);
  const names = sheetNames([...tables.map(({ title }) => title), ...(explained.length > 0 ? [NOTES] : [])]);
  const sheets: Array<Sheet<Image['content']>> = tables.map((table, index) => ({
    sheet: names[index] ?? '',
    data: [
      table.columns.map(({ title }) => headCell(title)),
      ...table.rows.map((row) => bodyCells(row, table.columns)),
    ],
    columns: table.columns.map(({ title, kind, width }) => ({ width: width ?? roomFor(title, kind) })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }));
  if (explained.length > 0) {
    sheets.push({ sheet: names[tables.length] ?? NOTES, data: explained.flatMap(noteRows), columns: [{ width: 100 }] });
  }
  const filtered = tables.map((table, index) => ({
    name: names[index] ?? '',
    columns: table.columns.length,
    rows: table.rows.length,
  }));
  return writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [tableFeatures([...filtered, null])],
  }).toBuffer();
}

const headCell = (title: string): CellObject => ({ ...HEAD, value: shortened(cellText(title, 'text')) });

const noteRows = ({ title, notes = [] }: Table): SheetData => [
  [headCell(title)],
  ...notes.map((note) => [{ ...AS_TEXT, value: shortened(wholeText(note)) }]),
  [null],
];

const bodyCells = (row: readonly Cell[], columns: readonly Column[]): Array<CellObject | null> =>
  columns.map(({ kind }, index) => bodyCell(row[index] ?? null, kind));

function bodyCell(cell: Cell, kind: ColumnKind): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { ...NUMBER, value: cell } : null;
  if (typeof cell === 'string' && kind === 'day') return { ...DAY, value: new Date(`${cell}T00:00:00Z`) };
  if (typeof cell === 'string' && kind === 'instant') return { ...INSTANT, value: asClockShows(cell) };
  return { ...AS_TEXT, value: shortened(cellText(cell, kind)) };
}

const NUMBER = { type: Number, alignVertical: 'top' } as const;
const DAY = { type: Date, format: 'dd.mm.yyyy', align: 'left', alignVertical: 'top' } as const;
const INSTANT = { type: Date, format: 'dd.mm.yyyy hh:mm', align: 'left', alignVertical: 'top' } as const;

/** Spreadsheets know no zones: the time is the one that the clock in the district shows. */
function asClockShows(instant: string): Date {
  const shown = wallClock(instant).round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return new Date(shown.toZonedDateTime('UTC').epochMilliseconds);
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const roomFor = (title: string, kind: ColumnKind): number =>
  Math.min(WIDEST, Math.max(WIDTHS[kind], Math.ceil(title.length * 1.1) + 4));
