import { Unavailable } from '../errors/domain-error.js';
import { ownProgram } from '../processes/own-program.js';
import { Turns } from '../processes/turns.js';
import { workApart } from '../processes/work-apart.js';
import type { Table } from './table.js';
import { workbookOf } from './workbook.js';

/** As many as anybody may be kept waiting for by somebody else's workbook: a fifth of a second. */
const MANY_CELLS = 15_000;
const WAITING = 20;
const PROGRAM = ownProgram(import.meta.dirname, 'workbook-process');
const apart = new Turns(1, WAITING, () => new Unavailable());

/** A workbook with a sheet for each table: small ones in this process, large ones in another, one at a time. */
export function tablesAsXlsx(tables: readonly Table[]): Promise<Buffer> {
  const cells = tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0);
  if (cells <= MANY_CELLS) return workbookOf(tables);
  return apart.take(async () => Buffer.from(await workApart<readonly Table[], Uint8Array>(PROGRAM, tables)));
}
