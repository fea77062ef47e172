import { germanDay } from '../../platform/clock/german-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { markup } from '../../platform/markup/markup.js';
import type { Table } from '../../platform/tables/table.js';
import type { GivenRelease, PressClipping } from '../../press/figures/press-figures.service.js';

/** What was given to the press in the period, and what media made of it. */
export type EvidencePress = { releases: readonly GivenRelease[]; clippings: readonly PressClipping[] };

export const PRESS = { title: 'Presse', path: 'presse.html' };
export const PRESS_TABLE = 'tabellen/presse.csv';

export const hasPress = ({ releases, clippings }: EvidencePress): boolean => releases.length + clippings.length > 0;

export function presentPressPage({ releases, clippings }: EvidencePress): FolderPage {
  const given = releases.map(({ day, title, newsrooms }) => [germanDay(day), title, newsrooms]);
  const written = clippings.map(({ day, medium, title, url }) => [germanDay(day), medium, title, url ?? '–']);
  return new FolderPage(
    PRESS.path,
    'Presse und Öffentlichkeit',
    PRESS.path,
    markup`<h2>Pressemitteilungen (${releases.length})</h2>
${pageTable('Pressemitteilungen', ['Tag', 'Titel', 'Redaktionen'], given)}
<h2>Presseberichte (${clippings.length})</h2>
${pageTable('Presseberichte', ['Tag', 'Medium', 'Titel', 'Adresse'], written)}
<p>${linkTo(PRESS_TABLE, 'Als Tabelle (CSV)')}</p>`,
  );
}

export const pressTable = ({ releases, clippings }: EvidencePress): { path: string; table: Table } => ({
  path: PRESS_TABLE,
  table: {
    title: 'Presse',
    columns: [
      { title: 'Tag', kind: 'day' },
      { title: 'Art', kind: 'text' },
      { title: 'Medium', kind: 'text' },
      { title: 'Titel', kind: 'text' },
      { title: 'Adresse', kind: 'text' },
    ],
    rows: [
      ...releases.map(({ day, title }) => [day, 'Pressemitteilung', null, title, null]),
      ...clippings.map(({ day, medium, title, url }) => [day, 'Pressebericht', medium, title, url]),
    ],
  },
});
