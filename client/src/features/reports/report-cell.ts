import type { ReportTable } from './reports.queries';

type Kind = ReportTable['columns'][number]['kind'];
type Cell = ReportTable['rows'][number][number];

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** A cell as the documents have it. */
export function reportCell(cell: Cell, kind: Kind): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (typeof cell === 'number') return number.format(cell);
  return kind === 'day' ? cell.split('-').reverse().join('.') : cell;
}
