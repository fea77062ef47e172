import type { PublicCampaign } from '../../campaigns/published/public-campaigns.presenter.js';
import type { PublicEvent } from '../../events/public-events.presenter.js';
import type { PublicMeeting } from '../../meetings/public-meetings/public-meetings.service.js';
import { dayInWords, periodInWords } from '../../platform/clock/in-words.js';
import type { PublicNewsItem } from '../../press/published/public-news.service.js';
import type { PublicPressSummary } from '../../press/published/public-press.presenter.js';
import type { NewsletterInsertion } from './newsletters.schemas.js';

type Piece = { kind: NewsletterInsertion['kind']; title: string; path: string; at: Date | null; lines: string[] };

/** What has a meaning in Markdown is written so that it has none. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s+/g, ' ');

function inserted({ kind, title, path, at, lines }: Piece, publicUrl: string): NewsletterInsertion {
  const url = `${publicUrl}${path}`;
  const said = lines.filter((line) => line !== '').map(plain);
  const text = [`### ${plain(title)}`, ...said, `[Mehr dazu](${url})`].join('\n\n');
  return { kind, title, url, at: at?.toISOString() ?? null, text };
}

const placeOf = (...parts: ReadonlyArray<string | null | undefined>): string =>
  [...new Set(parts.filter((part) => part !== null && part !== undefined && part !== ''))].join(', ');

export const insertedEvent = (event: PublicEvent, publicUrl: string): NewsletterInsertion => {
  const { title, path, startsAt, endsAt, summary, locationName, host } = event;
  const place = placeOf(locationName, host?.name) || (event.isOnline ? 'online' : '');
  const lines = [[periodInWords({ startsAt, endsAt }), place].filter(Boolean).join(' · '), summary];
  return inserted({ kind: 'date', title, path, at: startsAt, lines }, publicUrl);
};

export const insertedMeeting = (meeting: PublicMeeting, publicUrl: string): NewsletterInsertion => {
  const { id, number, title, groupName, startsAt, endsAt, locationName, hostName } = meeting;
  const place = placeOf(locationName, hostName) || (meeting.isOnline ? 'online' : '');
  return inserted(
    {
      ...{ kind: 'date', at: startsAt, path: `/sitzungstermine/${id}` },
      title: `${number}. Sitzung${title === null ? '' : `: ${title}`}`,
      lines: [[periodInWords({ startsAt, endsAt }), place].filter(Boolean).join(' · '), groupName],
    },
    publicUrl,
  );
};

export const insertedCampaign = (campaign: PublicCampaign, publicUrl: string): NewsletterInsertion => {
  const { title, path, startsAt, when, isDateProvisional, summary } = campaign;
  const day = when === null ? '' : `${when}${isDateProvisional ? ' (Termin vorläufig)' : ''}`;
  return inserted({ kind: 'campaign', title, path, at: startsAt, lines: [day, summary] }, publicUrl);
};

export const insertedNews = (item: PublicNewsItem, publicUrl: string): NewsletterInsertion => {
  const { title, slug, summary, publishedAt } = item;
  const path = `/aktuelles/${slug}`;
  return inserted({ kind: 'news', title, path, at: publishedAt, lines: [summary] }, publicUrl);
};

export const insertedRelease = (release: PublicPressSummary, publicUrl: string): NewsletterInsertion => {
  const { title, slug, subtitle, publishedAt } = release;
  const lines = [subtitle, `Pressemitteilung vom ${dayInWords(publishedAt)}`];
  return inserted({ kind: 'press', title, path: `/presse/${slug}`, at: publishedAt, lines }, publicUrl);
};
