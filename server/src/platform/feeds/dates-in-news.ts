import { parseFeed } from 'feedsmith';
import { dateInWords } from './dates-in-words.js';
import { type FoundDate, MOST_DATES, type Window } from './found-date.js';
import { plainWords, shortUid, webAddress } from './plain-words.js';

type Entry = {
  uid?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
};

/** Dates in a feed of news (RSS, RDF, Atom, JSON): those entries whose words name a day. Throws when it is no feed. */
export function datesInNews(feed: string, { from, to }: Window): FoundDate[] {
  return entriesOf(feed)
    .flatMap((entry) => dateOf(entry))
    .filter(({ startsAt, endsAt }) => (endsAt ?? startsAt) >= from && startsAt < to)
    .slice(0, MOST_DATES);
}

function entriesOf(written: string): Entry[] {
  const { format, feed } = parseFeed(written);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map(({ guid, title, description, link }) => ({
        uid: guid?.value,
        title: wordsOf(title),
        text: wordsOf(description),
        url: link,
      }));
    case 'atom':
      return (feed.entries ?? []).map(({ id, title, summary, content, links }) => ({
        uid: id,
        title: wordsOf(title),
        text: wordsOf(summary) ?? wordsOf(content),
        url: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      }));
    case 'rdf':
      return (feed.items ?? []).map(({ title, description, link }) => ({
        title: wordsOf(title),
        text: wordsOf(description),
        url: link,
      }));
    case 'json':
      return (feed.items ?? []).map(({ id, title, summary, content_text: text, content_html: html, url }) => ({
        uid: id,
        title,
        text: summary ?? text ?? html,
        url,
      }));
  }
}

const wordsOf = (said: string | { value?: string | undefined } | undefined): string | undefined =>
  typeof said === 'string' ? said : said?.value;

/** The title is asked first: a text may look back. */
function dateOf({ uid, title: givenTitle, text, url }: Entry): FoundDate[] {
  const [title, summary] = [plainWords(givenTitle, 200), plainWords(text, 500)];
  const said = dateInWords(title) ?? dateInWords(plainWords(text, 5000));
  const known = uid ?? url ?? title;
  if (!said || title === '' || known === '') return [];
  return [{ uid: shortUid(known), title, summary, location: null, url: webAddress(url), ...said }];
}
