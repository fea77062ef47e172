import { cellText } from './cell-text.js';
import type { Table } from './table.js';

const [LEAST, MOST, LONGEST_WORD] = [8, 34, 20];
/** Looked at, for the rest of a long table is like its beginning. */
const SAMPLE = 200;

/** How much of a page each column needs beside the others: for its longest word, and for as much text as it mostly has. */
export function sharesOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  return columns.map(({ title, kind }, index) => {
    const texts = rows.slice(0, SAMPLE).map((row) => cellText(row[index] ?? null, kind));
    const words = [title, ...texts].flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length));
    const word = Math.min(LONGEST_WORD, Math.max(...words));
    // Twice the text needs not twice the width: it takes more lines, too.
    const text = Math.sqrt(usual(texts.map(({ length }) => length))) * 3.2;
    return Math.min(MOST, Math.max(LEAST, word + 2, Math.round(text)));
  });
}

/** What four of five do with. */
function usual(lengths: readonly number[]): number {
  return lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length * 0.8)] ?? 0;
}
