import type { Indicator } from '../../action-plan/indicators/indicators.schemas.js';
import { linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Table } from '../../platform/tables/table.js';

const targetOf = ({ target, targetYear, unit }: Indicator): string =>
  target === null ? '–' : `${target} ${unit}${targetYear === null ? '' : ` bis ${targetYear}`}`;

/** Messgrößen of a plan: the last value of each, all of them in the table. */
export function indicatorsPart(indicators: readonly Indicator[]): Markup | null {
  if (indicators.length === 0) return null;
  const rows = indicators.flatMap((indicator) =>
    indicator.standings.map(({ municipality, year, value }) => [
      indicator.title,
      municipality?.name ?? 'alle',
      `${value} ${indicator.unit} (${year})`,
      targetOf(indicator),
    ]),
  );
  const columns = ['Messgröße', 'Kommune', 'Letzter Wert', 'Ziel'];
  return markup`<h3>Messgrößen</h3><p>${linkTo('tabellen/messgroessen.csv', 'Alle Werte als Tabelle (CSV)')}</p>${pageTable('Messgrößen', columns, rows)}`;
}

export const indicatorsTable = (indicators: readonly Indicator[]): Table => ({
  title: 'Messgrößen',
  columns: [
    { title: 'Messgröße', kind: 'text' },
    { title: 'Maßnahme', kind: 'text' },
    { title: 'Kommune', kind: 'text' },
    { title: 'Jahr', kind: 'number' },
    { title: 'Wert', kind: 'number' },
    { title: 'Einheit', kind: 'text' },
    { title: 'Anmerkung', kind: 'text' },
  ],
  rows: indicators.flatMap(({ title, measure, unit, values }) =>
    values.map(({ municipality, year, value, note }) => [
      ...[title, measure?.code ?? null, municipality?.name ?? null],
      ...[year, value, unit, note],
    ]),
  ),
});
