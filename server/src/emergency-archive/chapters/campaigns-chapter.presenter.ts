import type { Campaign } from '../../campaigns/campaigns.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { documentPart, factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Telling } from '../archive-contents.service.js';
import { fileList } from './meetings-chapter.presenter.js';

type Placed = { campaign: Campaign; path: string };
type Contribution = Campaign['contributions'][number];

export const CAMPAIGNS = { title: 'Aktionen', path: 'aktionen.html' };

const STATES: Record<Contribution['state'], string> = {
  asked: 'noch nichts gesagt',
  taking_part: 'macht mit',
  pausing: 'pausiert',
};
const SITES: Record<Contribution['sites'][number]['state'], string> = {
  open: 'offen',
  confirmed: 'bestätigt',
  withdrawn: 'zurückgezogen',
};

const dayOf = ({ startsAt, isDateProvisional }: Pick<Campaign, 'startsAt' | 'isDateProvisional'>): string =>
  startsAt === null
    ? 'noch offen'
    : `${longDay(calendarDay(new Date(startsAt)))}${isDateProvisional ? ' (vorläufig)' : ''}`;

export function presentCampaigns(campaigns: readonly Placed[]): FolderPage {
  const rows = campaigns.map(({ campaign, path }) => [
    linkTo(path, campaign.title),
    dayOf(campaign),
    `${campaign.answered} von ${campaign.asked}`,
    campaign.confirmedSites,
  ]);
  return new FolderPage(
    CAMPAIGNS.path,
    CAMPAIGNS.title,
    CAMPAIGNS.path,
    rows.length === 0
      ? markup`<p>Es gibt noch keine Aktionen.</p>`
      : pageTable(CAMPAIGNS.title, ['Aktion', 'Termin', 'Kommunen haben geantwortet', 'Bestätigte Objekte'], rows),
  );
}

export function presentCampaign({ campaign, path }: Placed, telling: Telling): FolderPage {
  const { title, summary, description, outcome, dateSource, sitesUntil, steps, totals } = campaign;
  const facts = [
    { label: 'Termin', value: dayOf(campaign) },
    { label: 'Quelle des Termins', value: dateSource },
    { label: 'Rückmeldung bis', value: sitesUntil === null ? '' : longDay(sitesUntil) },
    { label: 'Zahlen', value: totals.map(({ name, value, unit }) => `${name}: ${value} ${unit}`.trim()).join('; ') },
  ].filter(({ value }) => value !== '');
  const due = steps.map((step) => [step.title, step.day === null ? '–' : longDay(step.day), step.note || '–']);
  return new FolderPage(
    path,
    title,
    CAMPAIGNS.path,
    markup`${factList(facts)}${summary === '' ? null : markup`<p>${summary}</p>`}${documentPart(markdownBlocks(description))}
<h2>Schritte</h2>${due.length === 0 ? markup`<p>Keine.</p>` : pageTable('Schritte', ['Schritt', 'Bis', 'Anmerkung'], due)}
<h2>Kommunen</h2>${contributionsOf(campaign)}
<h2>Teilnehmende Gebäude</h2>${sitesOf(campaign)}
${outcome === '' ? null : markup`<h2>Ergebnis</h2><p>${outcome}</p>`}${
  campaign.files.some(({ id }) => telling.files.has(id))
    ? markup`<h2>Dateien</h2>${fileList(campaign.files, telling)}`
    : null
}`,
  );
}

function contributionsOf({ contributions, steps }: Campaign): Markup {
  const rows = contributions.map((one) => [
    one.municipality.name,
    STATES[one.state],
    steps
      .filter(({ id }) => one.steps.some(({ stepId, state }) => stepId === id && state === 'done'))
      .map(({ title }) => title)
      .join(', ') || '–',
    one.note || '–',
  ]);
  return pageTable('Kommunen', ['Kommune', 'Teilnahme', 'Erledigt', 'Anmerkung'], rows);
}

function sitesOf({ contributions }: Campaign): Markup {
  const rows = contributions.flatMap(({ municipality, sites }) =>
    sites.map(({ name, address, state }) => [municipality.name, name, address || '–', SITES[state]]),
  );
  return rows.length === 0
    ? markup`<p>Keine.</p>`
    : pageTable('Teilnehmende Gebäude', ['Kommune', 'Objekt', 'Adresse', 'Stand'], rows);
}
