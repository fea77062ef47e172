import type { PublicCampaignPage } from '../../campaigns/published/public-campaigns.presenter.js';
import type { PublicPicture } from '../../pictures/public-pictures.service.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { offsetTime } from '../frame/offset-time.js';
import { badge, emptyNote, facts, figures, part, periodOf, prose } from '../frame/page-pieces.js';
import { pictureFigure } from '../frame/picture-figure.js';
import type { PublicPage } from '../frame/public-page.js';
import { sitesOf } from './campaigns-page.presenter.js';

const NUMBERS = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const NO_SITES = 'Die Kommunen melden ihre Gebäude und Plätze noch. Schauen Sie bald wieder vorbei.';

/** What it is, when, and which buildings and places of which municipality are in. */
export const presentCampaignPage = (
  campaign: PublicCampaignPage,
  picture: PublicPicture | undefined,
  publicUrl: string,
): PublicPage => {
  const { path, title, summary, description, outcome, isOver, totals } = campaign;
  const structured = structuredEvent(campaign, publicUrl);
  return {
    path,
    title,
    description: summary === '' ? [title, campaign.when].filter(Boolean).join(': ') : summary,
    ...(summary !== '' && { lead: summary }),
    trail: [
      { title: 'Start', path: '/' },
      { title: 'Mitmachen', path: '/mitmachen' },
    ],
    ...(structured && { structured }),
    body: markup`${pictureFigure(picture)}${facts([
      { label: 'Wann', value: whenOf(campaign) },
      { label: 'Dabei', value: sitesOf(campaign) },
    ])}${!isOver && campaign.startsAt ? markup`<p><a href="${path}/termin.ics">Termin in den Kalender übernehmen (ICS)</a></p>` : null}${
      description === '' ? null : prose(description)
    }${outcome === '' && totals.length === 0 ? null : part({ id: 'ergebnis', title: 'Das kam dabei heraus' }, outcomeOf(campaign))}${part(
      { id: 'objekte', title: 'Diese Gebäude und Plätze sind dabei' },
      sitesList(campaign),
    )}`,
  };
};

function whenOf({ startsAt, endsAt, isDateProvisional, dateSource, isOver }: PublicCampaignPage): string | Markup {
  if (!startsAt) return 'Der Termin steht noch nicht fest.';
  const source = dateSource === '' ? null : ` (${dateSource})`;
  return markup`${periodOf({ startsAt, endsAt })}${
    isDateProvisional && !isOver ? markup` ${badge('vorläufig', 'warning')}${source}` : null
  }`;
}

const outcomeOf = ({ outcome, totals }: PublicCampaignPage): Markup =>
  markup`${outcome === '' ? null : markup`<p>${outcome}</p>`}${
    totals.length === 0
      ? null
      : figures(
          totals.map(({ name, unit, value }) => ({
            value: unit === '' ? NUMBERS.format(value) : `${NUMBERS.format(value)} ${unit}`,
            label: name,
          })),
        )
  }`;

function sitesList({ municipalities, alsoTakingPart }: PublicCampaignPage): Markup {
  if (municipalities.length === 0 && alsoTakingPart.length === 0) return emptyNote(NO_SITES);
  return markup`<div class="sites">${municipalities.map(
    ({ name, sites }) =>
      markup`<section><h3>${name}</h3><ul>${sites.map(
        (site) =>
          markup`<li>${site.name}${site.address === '' ? null : markup`<span class="site-address">${site.address}</span>`}</li>`,
      )}</ul></section>
`,
  )}</div>${alsoTakingPart.length === 0 ? null : markup`<p>Auch dabei: ${alsoTakingPart.join(', ')}.</p>`}`;
}

/** schema.org Event, as soon as there is a date. */
function structuredEvent(campaign: PublicCampaignPage, publicUrl: string): Record<string, unknown> | null {
  const { startsAt, endsAt, title, summary, path, municipalities } = campaign;
  if (!startsAt || !endsAt) return null;
  const places = municipalities.flatMap(({ name, sites }) =>
    sites.map((site) => ({
      '@type': 'Place',
      name: site.name,
      address: [site.address, name].filter(Boolean).join(', '),
    })),
  );
  return {
    '@type': 'Event',
    name: title,
    ...(summary !== '' && { description: summary }),
    startDate: offsetTime(startsAt),
    endDate: offsetTime(endsAt),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    location: places.length > 0 ? places : { '@type': 'Place', name: 'Kreisgebiet', address: 'Kreisgebiet' },
    organizer: { '@type': 'Organization', name: 'Arbeitskreis der Klimaschutzbeauftragten', url: publicUrl },
    url: `${publicUrl}${path}`,
  };
}
