import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { cellText } from './cell-text.js';
import type { Cell, Table } from './table.js';

type Row = readonly Cell[];
/** Rows that are there, or read while they are written. */
export type LongTable = Pick<Table, 'columns'> & { rows: Iterable<Row> | AsyncIterable<Row> };

/**
 * CSV that a German Excel opens by double click: semicolons, byte order mark, CRLF, decimal comma. Text is always
 * quoted, so that a program that splits at commas finds no cell of its own in it, and a text that would be taken for a
 * formula begins with an apostrophe.
 */
export function tableAsCsv({ columns, rows }: LongTable): Readable {
  const csv = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
    quoted_empty: false,
    cast: { number: (number) => cellText(number, 'number'), object: ({ plain }) => String(plain) },
  });
  const records = async function* () {
    yield columns.map(({ title }) => cellText(title, 'text'));
    for await (const row of rows) {
      yield columns.map(({ kind }, index) => {
        const cell = row[index] ?? null;
        if (typeof cell === 'number') return cell;
        // Days are ours and stay bare; what people wrote is a string.
        return kind === 'text' ? cellText(cell, kind) : { plain: cellText(cell, kind) };
      });
    }
  };
  return Readable.from(records()).compose(csv);
}
