import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { type StreamedContent, sendStream } from '../http/send-stream.js';
import type { Table } from './table.js';
import { tableAsCsv } from './table-as-csv.js';
import type { TableFormat } from './tables.schemas.js';
import { tablesAsXlsx } from './tables-as-xlsx.js';

/** Tables for one download; a CSV holds the first alone. */
export type TableDownload = {
  /** Without ending. */
  name: string;
  tables: readonly [Table, ...Table[]];
};

/** Answers with a workbook or a CSV; nothing of it is kept. */
export async function sendTable(
  request: Request,
  response: Response,
  download: TableDownload,
  format: TableFormat,
): Promise<void> {
  await sendStream(request, response, await tableContent(download, format));
}

/** The bytes of such a download, for those who answer themselves. */
export async function tableContent({ name, tables }: TableDownload, format: TableFormat): Promise<StreamedContent> {
  if (format === 'csv') {
    return {
      fileName: `${name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      copyTo: (target) => pipeline(tableAsCsv(tables[0]), target, { end: false }),
    };
  }
  const workbook = await tablesAsXlsx(tables);
  return {
    fileName: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: workbook.length,
    copyTo: async (target) => {
      target.write(workbook);
    },
  };
}
