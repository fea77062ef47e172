import type { PublicPicture } from '../../pictures/public-pictures.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { PublicNewsItem } from '../../press/published/public-news.service.js';
import type { PublicPressRelease, PublicPressSummary } from '../../press/published/public-press.presenter.js';
import { type Entry, entryList } from '../frame/entry-list.js';
import { offsetTime } from '../frame/offset-time.js';
import { emptyNote, facts, part, prose, timeOf } from '../frame/page-pieces.js';
import { pictureFigure } from '../frame/picture-figure.js';
import type { PublicPage } from '../frame/public-page.js';
import type { LatestItem } from '../start/latest.service.js';
import { latestWord } from '../start/latest-words.presenter.js';

const START = { title: 'Start', path: '/' };
const PUBLISHER = 'Arbeitskreis der Klimaschutzbeauftragten';
const dayOf = (instant: Date): Markup => timeOf(instant, longDay(calendarDay(instant)));

/** What is new, of every kind. */
export const presentLatestPage = (items: readonly LatestItem[]): PublicPage => ({
  path: '/aktuelles',
  title: 'Aktuelles',
  description: 'Nachrichten und Pressemitteilungen der Kommunen im Kreis zu Klimaschutz und Klimaanpassung.',
  lead: 'Was die Kommunen gemeinsam für das Klima tun.',
  actions: [
    { title: 'Newsletter bestellen', path: '/newsletter' },
    { title: 'Als Feed lesen (Atom)', path: '/feed.atom' },
  ],
  trail: [START],
  body:
    items.length === 0
      ? emptyNote('Zurzeit gibt es nichts Neues. Die nächsten Termine stehen unter „Termine“.')
      : entryList(
          items.map(
            ({ kind, title, path, text, publishedAt }): Entry => ({
              ...{ title, path, text, kind: latestWord(kind), facts: [dayOf(publishedAt)] },
            }),
          ),
          2,
        ),
});

type Shown = { item: PublicNewsItem; picture: PublicPicture | undefined; publicUrl: string };

export function presentNewsPage({ item, picture, publicUrl }: Shown): PublicPage {
  const { slug, title, summary, text, publishedAt, updatedAt } = item;
  const path = `/aktuelles/${slug}`;
  return {
    path,
    title,
    description: summary === '' ? title : summary,
    ...(summary !== '' && { lead: summary }),
    trail: [START, { title: 'Aktuelles', path: '/aktuelles' }],
    structured: article(
      { path, title, publishedAt, updatedAt, summary, pictures: picture ? [picture.id] : [] },
      publicUrl,
    ),
    body: markup`<p class="published">Veröffentlicht am ${dayOf(publishedAt)}</p>${pictureFigure(picture)}${
      text === '' ? null : prose(text)
    }`,
  };
}

/** For newsrooms: what was said, and whom to ask. */
export const presentPressList = (releases: readonly PublicPressSummary[]): PublicPage => ({
  path: '/presse',
  title: 'Presse',
  description: 'Pressemitteilungen des Arbeitskreises der Klimaschutzbeauftragten und Kontakt für Redaktionen.',
  lead: 'Mitteilungen für Redaktionen. Die Texte dürfen Sie frei verwenden.',
  actions: [{ title: 'Presseanfrage stellen', path: '/anfrage-stellen?art=presse' }],
  trail: [START],
  body:
    releases.length === 0
      ? emptyNote('Zurzeit liegt keine Pressemitteilung vor.')
      : entryList(
          releases.map(
            ({ slug, title, subtitle, publishedAt }): Entry => ({
              ...{ title, path: `/presse/${slug}`, text: subtitle, facts: [dayOf(publishedAt)] },
            }),
          ),
          2,
        ),
});

type Release = { release: PublicPressRelease; pictures: readonly PublicPicture[]; publicUrl: string };

export function presentPressPage({ release, pictures, publicUrl }: Release): PublicPage {
  const { slug, title, subtitle, dateline, text, background, publishedAt, updatedAt } = release;
  const path = `/presse/${slug}`;
  const summary = subtitle === '' ? firstSentence(text, title) : subtitle;
  return {
    path,
    title,
    description: summary,
    ...(subtitle !== '' && { lead: subtitle }),
    trail: [START, { title: 'Presse', path: '/presse' }],
    structured: article(
      { path, title, publishedAt, updatedAt, summary, pictures: pictures.map(({ id }) => id) },
      publicUrl,
    ),
    body: markup`<p class="published">${dateline === '' ? null : markup`${dateline}, `}${dayOf(publishedAt)}</p>${correction(release)}${prose(
      text,
    )}${pictures.map(pictureFigure)}${
      background === '' ? null : part({ id: 'hintergrund', title: 'Hintergrund' }, prose(background))
    }${more(release)}${contact(release)}`,
  };
}

const correction = ({ correctedAt, correctionNote }: PublicPressRelease): Markup | null =>
  correctedAt &&
  markup`<p class="correction"><strong>Korrigiert am ${dayOf(correctedAt)}:</strong> ${correctionNote}</p>`;

function more({ campaign, event }: PublicPressRelease): Markup | null {
  const ways = [
    ...(campaign ? [{ title: campaign.title, path: `/mitmachen/${campaign.slug}` }] : []),
    ...(event ? [{ title: event.title, path: `/termine/${event.slug}` }] : []),
  ];
  if (ways.length === 0) return null;
  const items = ways.map(({ title, path }) => markup`<li><a href="${path}">${title}</a></li>`);
  return part({ id: 'dazu', title: 'Mehr dazu' }, markup`<ul>${items}</ul>`);
}

function contact({ contact: { office, email, phone } }: PublicPressRelease): Markup | null {
  const known = facts([
    { label: 'Stelle', value: office },
    { label: 'Telefon', value: phone },
    { label: 'E-Mail', value: email === '' ? null : markup`<a href="mailto:${email}">${email}</a>` },
  ]);
  return known && part({ id: 'pressekontakt', title: 'Pressekontakt' }, known);
}

/** Without marks, and no longer than search engines show. */
function firstSentence(text: string, otherwise: string): string {
  const plain = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\\*_#>`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
  return (sentence.length > 200 ? `${sentence.slice(0, 197)}…` : sentence) || otherwise;
}

type Article = {
  path: string;
  title: string;
  summary: string;
  publishedAt: Date;
  updatedAt: Date;
  pictures: readonly string[];
};

function article({ path, title, summary, publishedAt, updatedAt, pictures }: Article, publicUrl: string) {
  const url = `${publicUrl}${path}`;
  const organization = { '@type': 'Organization', name: PUBLISHER, url: publicUrl };
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(summary !== '' && { description: summary }),
    datePublished: offsetTime(publishedAt),
    dateModified: offsetTime(updatedAt > publishedAt ? updatedAt : publishedAt),
    inLanguage: 'de',
    ...(pictures.length > 0 && { image: pictures.map((id) => `${publicUrl}/bilder/${id}/1600.webp`) }),
    author: organization,
    publisher: organization,
    mainEntityOfPage: url,
    url,
  };
}
