import { Unavailable } from '../errors/domain-error.js';
import { Turns } from '../processes/turns.js';
import type { Table } from './table.js';
import { workbookOf } from './workbook.js';
import { workbookApart } from './workbook-apart.js';

/** As many as anybody may be kept waiting for by somebody else's workbook: a fifth of a second. */
const MANY_CELLS = 15_000;
const WAITING = 20;
const apart = new Turns(1, WAITING, () => new Unavailable());

/** A workbook with a sheet for each table: small ones in this process, large ones in another, one at a time. */
export function tablesAsXlsx(tables: readonly Table[]): Promise<Buffer> {
  const cells = tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0);
  return cells > MANY_CELLS ? apart.take(() => workbookApart(tables)) : workbookOf(tables);
}
