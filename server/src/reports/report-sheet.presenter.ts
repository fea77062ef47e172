import type { Column, Line, Sheet, SheetBlock } from '../platform/documents/sheet.js';
import { cellText } from '../platform/tables/cell-text.js';
import { sharesOf } from '../platform/tables/column-shares.js';
import type { Table } from '../platform/tables/table.js';
import type { Report, ReportSection, ReportTable } from './reports.schemas.js';
import { divided } from './rules/made-of.js';

/** More columns stand on no page beside each other. */
const WIDEST = { portrait: 6, landscape: 11 };
/** Nobody reads more on paper, and who counts takes the workbook. */
const LONGEST = 1000;

/** A report as an office document. */
export function presentReportSheet(report: Report, madeOn: string): Sheet {
  const widest = report.isLandscape ? WIDEST.landscape : WIDEST.portrait;
  return {
    language: 'de',
    title: report.title,
    sender: report.sender,
    subtitle: report.subtitle,
    facts: [...report.facts, { label: 'Erstellt am', value: madeOn }],
    blocks: report.sections.flatMap((section) => blocksOf(section, widest)),
    pageLabel: 'Seite {page} von {pages}',
    isLandscape: report.isLandscape,
  };
}

function blocksOf({ title, paragraphs, table, notes }: ReportSection, widest: number): SheetBlock[] {
  return [
    { kind: 'heading', text: title },
    ...paragraphs.map((text): SheetBlock => ({ kind: 'paragraph', text })),
    ...(table ? tableBlocks(table, widest) : []),
    ...notes.map((text): SheetBlock => ({ kind: 'prose', runs: [{ text, isItalic: true }] })),
  ];
}

function tableBlocks(table: ReportTable, widest: number): SheetBlock[] {
  if (table.rows.length === 0) return [{ kind: 'paragraph', text: 'Dazu liegt nichts vor.' }];
  const left = table.rows.length - LONGEST;
  const blocks = divided({ ...table, rows: table.rows.slice(0, LONGEST) }, widest).map(tableBlock);
  if (left <= 0) return blocks;
  return [...blocks, { kind: 'paragraph', text: `Weitere ${left} Zeilen stehen in der Arbeitsmappe (XLSX).` }];
}

function tableBlock(table: ReportTable): SheetBlock {
  const shares = sharesOf(table);
  return {
    kind: 'table',
    columns: table.columns.map(
      ({ title, kind }, index): Column => ({
        label: title,
        width: 'narrow',
        align: kind === 'number' ? 'end' : 'start',
        share: shares[index] ?? 1,
      }),
    ),
    rows: table.rows.map((row) =>
      row.map((cell, index): Line[] => [{ text: cellText(cell, table.columns[index]?.kind ?? 'text') }]),
    ),
  };
}

/** Its tables for a workbook, each with how its figures came about. */
export function presentReportTables({ sections, title, facts }: Report): [Table, ...Table[]] {
  const about = facts.map(({ label, value }) => `${label}: ${value}`);
  const tables = sections.flatMap(({ title: name, table, notes, paragraphs }): Table[] =>
    table
      ? [
          {
            title: name,
            notes: [...paragraphs, ...notes],
            columns: table.columns.map(workbookColumn),
            rows: table.rows,
          },
        ]
      : [],
  );
  const [first = { title, columns: [], rows: [] }, ...others] = tables;
  return [{ ...first, notes: [title, ...about, ...(first.notes ?? [])] }, ...others];
}

/** One table for a workbook. */
export const presentWorkbookTable = (title: string, { columns, rows }: ReportTable): Table => ({
  title,
  columns: columns.map(workbookColumn),
  rows,
});

const workbookColumn = ({ title, kind, isWide }: ReportTable['columns'][number]) => ({
  title,
  kind,
  ...(isWide && { width: 48 }),
});
