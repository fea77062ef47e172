import type { Grant } from '../../funding/grants/grants.schemas.js';
import type { FundingApplication, FundingProgramme } from '../../funding/programmes/programmes.schemas.js';
import { longDay } from '../../platform/clock/long-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Table } from '../../platform/tables/table.js';

type Placed = { programme: FundingProgramme; path: string };

export const FUNDING = { title: 'Förderung', path: 'foerderung.html' };

const STATES: Record<FundingApplication['state'], string> = {
  unsaid: 'nichts gesagt',
  checking: 'prüft',
  applied: 'beantragt',
  granted: 'bewilligt',
  rejected: 'abgelehnt',
  not_pursued: 'nicht verfolgt',
};
const dayOr = (day: string | null, otherwise = '–'): string => (day === null ? otherwise : longDay(day));
const deadlineOf = ({ deadlineOn, isEnded }: FundingProgramme): string =>
  isEnded ? 'beendet' : dayOr(deadlineOn, 'laufend');

export function presentFunding(programmes: readonly Placed[], grants: readonly Grant[]): FolderPage {
  const rows = programmes.map(({ programme, path }) => [
    linkTo(path, programme.title),
    programme.funder,
    deadlineOf(programme),
  ]);
  return new FolderPage(
    FUNDING.path,
    FUNDING.title,
    FUNDING.path,
    markup`<h2>Programme</h2>${rows.length === 0 ? markup`<p>Keine.</p>` : pageTable('Förderprogramme', ['Programm', 'Fördergeber', 'Antrag bis'], rows)}
<h2>Bewilligungen</h2>${grantsPart(grants)}`,
  );
}

function grantsPart(grants: readonly Grant[]): Markup {
  if (grants.length === 0) return markup`<p>Keine.</p>`;
  const rows = grants.map((grant) => [
    grant.municipality.name,
    grant.title,
    grant.grantNumber,
    `${longDay(grant.startsOn)} bis ${longDay(grant.endsOn)}`,
    grant.reportedOn === null ? dayOr(grant.reportDueOn) : `eingereicht ${longDay(grant.reportedOn)}`,
  ]);
  const columns = ['Kommune', 'Vorhaben', 'Förderkennzeichen', 'Zeitraum', 'Verwendungsnachweis'];
  return markup`<p>${linkTo('tabellen/bewilligungen.csv', 'Bewilligungen als Tabelle (CSV)')}</p>${pageTable('Bewilligungen', columns, rows)}`;
}

export function presentProgramme({ programme, path }: Placed): FolderPage {
  const { title, funder, summary, rate, url, topics, opensOn, applications } = programme;
  const facts = [
    { label: 'Fördergeber', value: funder },
    { label: 'Förderquote', value: rate },
    { label: 'Antrag ab', value: dayOr(opensOn, '') },
    { label: 'Antrag bis', value: deadlineOf(programme) },
    { label: 'Themen', value: topics.join(', ') },
    { label: 'Mehr dazu', value: url ?? '' },
  ].filter(({ value }) => value !== '');
  const rows = applications.map(({ municipality, state, seeksPartners, note }) => [
    municipality.name,
    `${STATES[state]}${seeksPartners ? ', sucht Partner' : ''}`,
    note || '–',
  ]);
  const table = rows.length === 0 ? null : pageTable('Kommunen', ['Kommune', 'Stand', 'Anmerkung'], rows);
  return new FolderPage(
    path,
    title,
    FUNDING.path,
    markup`${factList(facts)}${summary === '' ? null : markup`<p>${summary}</p>`}<h2>Kommunen</h2>${table}`,
  );
}

export const grantsTable = (grants: readonly Grant[]): Table => ({
  title: 'Bewilligungen',
  columns: [
    { title: 'Kommune', kind: 'text' },
    { title: 'Vorhaben', kind: 'text' },
    { title: 'Programm', kind: 'text' },
    { title: 'Förderkennzeichen', kind: 'text' },
    { title: 'Beginn', kind: 'day' },
    { title: 'Ende', kind: 'day' },
    { title: 'Verwendungsnachweis bis', kind: 'day' },
    { title: 'Eingereicht am', kind: 'day' },
  ],
  rows: grants.map((grant) => [
    grant.municipality.name,
    grant.title,
    grant.programme?.title ?? null,
    grant.grantNumber,
    grant.startsOn,
    grant.endsOn,
    grant.reportDueOn,
    grant.reportedOn,
  ]),
});
