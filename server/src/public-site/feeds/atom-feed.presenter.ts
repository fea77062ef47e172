import { generateAtomFeed } from 'feedsmith';
import { periodInWords } from '../../platform/clock/in-words.js';
import { wholeText } from '../../platform/documents/whole-text.js';
import { kindWord, type PublicDate } from '../dates/dates.presenter.js';
import type { LatestItem } from '../start/latest.service.js';
import { latestWord } from '../start/latest-words.presenter.js';

type Entry = { path: string; kind: string; title: string; summary: string; published?: Date; updated: Date };

/** News, press releases, newsletters and coming dates, what changed last first; authored by the group, not by people. */
export function presentAtomFeed(latest: readonly LatestItem[], dates: readonly PublicDate[], url: string): string {
  const entries = [...latest.map(latestEntry), ...dates.map(dateEntry)].sort(
    (one, other) => other.updated.getTime() - one.updated.getTime(),
  );
  return generateAtomFeed({
    id: tagOf(url, 'feed'),
    title: { value: 'Klimaportal: Aktuelles und Termine' },
    subtitle: { value: 'Neuigkeiten, Pressemitteilungen und Termine' },
    updated: entries[0]?.updated ?? new Date(0),
    authors: [{ name: 'Klimaportal' }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${url}/feed.atom` },
      { rel: 'alternate', type: 'text/html', href: `${url}/aktuelles` },
    ],
    entries: entries.map(({ path, kind, title, summary, published, updated }) => ({
      id: tagOf(url, path.slice(1)),
      title: { value: wholeText(title) },
      links: [{ rel: 'alternate', type: 'text/html', href: `${url}${path}` }],
      ...(summary !== '' && { summary: { value: wholeText(summary) } }),
      ...(published && { published }),
      updated,
      categories: [{ term: kind }],
    })),
  });
}

const latestEntry = ({ kind, path, title, text, publishedAt, updatedAt }: LatestItem): Entry => ({
  ...{ path, title, summary: text, published: publishedAt },
  kind: latestWord(kind),
  // What was written before its embargo ended is new when it ends.
  updated: updatedAt > publishedAt ? updatedAt : publishedAt,
});

function dateEntry({ kind, path, title, startsAt, endsAt, place, text, isCancelled, updatedAt }: PublicDate): Entry {
  const when = periodInWords({ startsAt, endsAt: endsAt ?? startsAt });
  const summary = [isCancelled ? 'Abgesagt.' : '', [when, place].filter((part) => part !== null).join(', '), text];
  return {
    ...{ path, updated: updatedAt, kind: kindWord(kind) },
    title: isCancelled ? `Abgesagt: ${title}` : title,
    summary: summary.filter((part) => part !== '').join(' · '),
  };
}

/** The same for as long as it is the same entry, wherever the portal moves (RFC 4151). */
const tagOf = (url: string, rest: string): string => `tag:${new URL(url).hostname},2026:${rest}`;
