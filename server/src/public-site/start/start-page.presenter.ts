import type { PublicPlan } from '../../action-plan/publication/public-measures.service.js';
import type { PublicCampaign } from '../../campaigns/published/public-campaigns.presenter.js';
import type { MunicipalityPlace } from '../../municipalities/municipalities.presenter.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { type PublicDate, presentDateEntry } from '../dates/dates.presenter.js';
import { entryList } from '../frame/entry-list.js';
import { badge, emptyNote, figures, part, timeOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { measuresOf, progressBar } from '../progress/progress-bar.presenter.js';
import { regionMap } from '../region/region-map.presenter.js';
import type { LatestItem } from './latest.service.js';
import { latestWord } from './latest-words.presenter.js';

type Start = {
  municipalities: readonly MunicipalityPlace[];
  dates: readonly PublicDate[];
  latest: readonly LatestItem[];
  campaign: PublicCampaign | undefined;
  plan: PublicPlan | undefined;
  /** In sign language. */
  hasFilm: boolean;
};

const NUMBERS = 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** "Elf Kommunen und der Kreis Siegen-Wittgenstein" */
function whoOf(municipalities: readonly MunicipalityPlace[]): string {
  const district = municipalities.find(({ kind }) => kind === 'district');
  const towns = capitalised(inWords(municipalities.filter(({ kind }) => kind !== 'district').length));
  return `${towns} Kommunen${district ? ` und der ${district.name}` : ''}`;
}

/** The front door: who this is, what is next, what is new, and how far we are. */
export const presentStartPage = (start: Start, url: string): PublicPage => {
  const who = whoOf(start.municipalities);
  return {
    path: '/',
    title: 'Klimaschutz, gemeinsam gemacht',
    description: `${who} arbeiten im Klimaschutz zusammen: Termine, Aktionen, Neuigkeiten und der Stand der Maßnahmen.`,
    lead: `${who} lernen voneinander, planen gemeinsam und packen an. Hier sehen Sie, was läuft und wo Sie mitmachen können.`,
    actions: [
      { title: 'Nächste Termine', path: '/termine' },
      { title: 'Mitmachen', path: '/mitmachen' },
      ...(start.hasFilm ? [{ title: 'Gebärdensprache', path: '/gebaerdensprache' }] : []),
    ],
    structured: {
      '@type': 'WebSite',
      name: 'Klimaportal',
      url,
      inLanguage: 'de',
      description: `${who} im Klimaschutz.`,
    },
    body: markup`<div class="two-columns">${datesPart(start.dates)}${latestPart(start.latest)}</div>${
      start.campaign ? campaignPart(start.campaign) : null
    }${start.plan ? planPart(start.plan) : null}${regionPart(start.municipalities)}`,
  };
};

const datesPart = (dates: readonly PublicDate[]): Markup =>
  part(
    { id: 'termine', title: 'Nächste Termine', more: { title: 'Alle Termine', path: '/termine' } },
    dates.length > 0
      ? entryList(dates.map((date) => ({ ...presentDateEntry(date), text: null })))
      : emptyNote('Zurzeit steht kein Termin fest.'),
  );

const latestPart = (latest: readonly LatestItem[]): Markup =>
  part(
    { id: 'aktuelles', title: 'Aktuelles', more: { title: 'Mehr Aktuelles', path: '/aktuelles' } },
    latest.length > 0
      ? entryList(
          latest.map(({ kind, title, path, text, publishedAt }) => ({
            title,
            path,
            kind: latestWord(kind),
            facts: [timeOf(publishedAt, dayInWords(publishedAt))],
            text,
          })),
        )
      : emptyNote('Noch gibt es keine Neuigkeiten.'),
  );

const campaignPart = ({
  title,
  path,
  summary,
  when,
  isDateProvisional,
  siteCount,
  municipalityCount,
}: PublicCampaign) =>
  part(
    { id: 'aktion', title, tone: 'sunken' },
    markup`<div class="call">${when === null ? null : markup`<p class="call-when">${when} ${isDateProvisional ? badge('Termin vorläufig', 'warning') : null}</p>`}${
      summary === '' ? null : markup`<p class="lead">${summary}</p>`
    }${
      siteCount === 0
        ? null
        : figures([
            { value: String(siteCount), label: siteCount === 1 ? 'Ort macht mit' : 'Orte machen mit' },
            { value: String(municipalityCount), label: municipalityCount === 1 ? 'Kommune' : 'Kommunen' },
          ])
    }<p><a class="button" href="${path}">Mehr zur Aktion</a></p></div>`,
  );

function planPart(plan: PublicPlan): Markup {
  const measures = measuresOf(plan);
  return part(
    { id: 'fortschritt', title: 'So weit sind wir', more: { title: 'Alle Maßnahmen', path: '/fortschritt' } },
    markup`<p>${plan.title}: ${measures.length} Maßnahmen in ${plan.fields.length} Themenfeldern.</p>${progressBar(measures)}`,
  );
}

const regionPart = (municipalities: readonly MunicipalityPlace[]): Markup =>
  part(
    { id: 'region', title: 'Wer mitmacht', more: { title: 'Die Region', path: '/region' } },
    markup`<div class="region"><div class="region-map">${regionMap(municipalities, '/region')}</div><ul class="town-names">${municipalities.map(
      ({ slug, name }) => markup`<li><a href="/region#${slug}">${name}</a></li>`,
    )}</ul></div>`,
  );
