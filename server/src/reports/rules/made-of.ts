import type { Report, ReportSection, ReportTable } from '../reports.schemas.js';

type Cell = ReportTable['rows'][number][number];
type Kind = ReportTable['columns'][number]['kind'];

/** A column, read from each of the things that a table tells of. */
export type ColumnOf<Thing> = { title: string; kind?: Kind; isWide?: boolean; read(thing: Thing): Cell };

export function tableOf<Thing>(things: readonly Thing[], columns: ReadonlyArray<ColumnOf<Thing>>): ReportTable {
  return {
    columns: columns.map(({ title, kind = 'text', isWide = false }) => ({ title, kind, isWide })),
    rows: things.map((thing) => columns.map(({ read }) => read(thing))),
    rowCount: things.length,
    columnCount: columns.length,
  };
}

export const sectionOf = (section: Partial<ReportSection> & { title: string }): ReportSection => ({
  paragraphs: [],
  table: null,
  notes: [],
  ...section,
});

export type Figure = { title: string; value: number | null; definition: string };

/** No figure without how it is counted. */
export const figuresTable = (figures: readonly Figure[]): ReportTable =>
  tableOf(figures, [
    { title: 'Kennzahl', read: ({ title }) => title },
    { title: 'Wert', kind: 'number', read: ({ value }) => value },
    { title: 'So wird gezählt', isWide: true, read: ({ definition }) => definition },
  ]);

const [ROWS, COLUMNS] = [50, 14];

/** What a screen shows of it: the first rows and columns of each table. */
export function previewOf(report: Report): Report {
  const cut = (table: ReportTable): ReportTable => ({
    ...table,
    columns: table.columns.slice(0, COLUMNS),
    rows: table.rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS)),
  });
  return { ...report, sections: report.sections.map((one) => ({ ...one, table: one.table && cut(one.table) })) };
}

/** Tables that fit a page beside each other: the first column comes again with each. */
export function divided(table: ReportTable, widest: number): ReportTable[] {
  const { columns, rows } = table;
  if (columns.length <= widest) return [table];
  const parts = Math.ceil((columns.length - 1) / (widest - 1));
  const size = Math.ceil((columns.length - 1) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const pick = <T>(all: readonly T[]): T[] => [
      ...all.slice(0, 1),
      ...all.slice(1 + part * size, 1 + (part + 1) * size),
    ];
    return { ...table, columns: pick(columns), rows: rows.map((row) => pick(row)), columnCount: pick(columns).length };
  });
}
