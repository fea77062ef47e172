import { longMonth } from '../../platform/clock/long-day.js';
import { markup } from '../../platform/markup/markup.js';
import { entryList } from '../frame/entry-list.js';
import { emptyNote, part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { type PublicDate, presentDateEntry, presentStructuredDate } from './dates.presenter.js';
import { byMonth } from './rules/by-month.js';

const TRAIL = [{ title: 'Start', path: '/' }];
const entries = (dates: readonly PublicDate[]) => entryList(dates.map(presentDateEntry));
const monthParts = (dates: readonly PublicDate[]) =>
  byMonth(dates).map(({ month, items }) => part({ id: `monat-${month}`, title: longMonth(month) }, entries(items)));

const yearLinks = (years: readonly number[], shown?: number) =>
  markup`<nav class="years" aria-label="Termine früherer Jahre"><ul>${years.map(
    (year) =>
      markup`<li><a href="/termine?jahr=${year}"${year === shown ? markup` aria-current="page"` : null}>${year}</a></li>`,
  )}</ul></nav>
`;

/** What is ahead, month by month, and the years behind. */
export const presentDatesPage = (ahead: readonly PublicDate[], years: readonly number[], url: string): PublicPage => ({
  path: '/termine',
  title: 'Termine',
  description: 'Veranstaltungen, Exkursionen, Aktionen und öffentliche Sitzungstermine rund um den Klimaschutz.',
  lead: 'Veranstaltungen, Exkursionen, Aktionen und die Termine des Arbeitskreises.',
  trail: TRAIL,
  actions: [{ title: 'Als Kalender abonnieren (ICS)', path: '/termine.ics' }],
  structured: {
    '@type': 'ItemList',
    itemListElement: ahead.map((date, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: presentStructuredDate(date, url),
    })),
  },
  body: markup`${
    ahead.length > 0 ? monthParts(ahead) : emptyNote('Zurzeit steht kein Termin fest. Schauen Sie bald wieder vorbei.')
  }${years.length > 0 ? part({ id: 'frueher', title: 'Frühere Termine' }, yearLinks(years)) : null}`,
});

/** What was in a year, the latest first. */
export const presentPastDatesPage = (
  year: number,
  past: readonly PublicDate[],
  years: readonly number[],
): PublicPage => ({
  path: `/termine?jahr=${year}`,
  title: `Termine ${year}`,
  description: `Vergangene Veranstaltungen, Exkursionen, Aktionen und Sitzungen des Jahres ${year}.`,
  trail: [...TRAIL, { title: 'Termine', path: '/termine' }],
  body: markup`${yearLinks(years, year)}${monthParts([...past].reverse())}`,
});
