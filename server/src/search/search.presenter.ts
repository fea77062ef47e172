import { fold } from './rules/fold.js';
import { type Fragment, mark, type Needles, snippetOf } from './rules/marking.js';
import type { Term } from './rules/query.js';
import { MOST_HITS } from './rules/search-statement.js';
import type { Knowledge } from './rules/tsquery.js';
import type { FacetName, HitRow, SummaryRow } from './search.repository.js';
import type { FoundPage, SearchFacet, SearchFacets, SearchHit } from './search.schemas.js';

/** What to mark in the texts: the stems that were looked for, inside of compounds only those long enough to mean them. */
export function needlesOf(terms: readonly Term[], known: Knowledge, corrections: readonly string[]): Needles {
  const words = terms
    .filter(({ excluded }) => !excluded)
    .flatMap((term) => (term.kind === 'phrase' ? term.text.split(' ') : term.word.parts));
  const stems = words.flatMap((word) => {
    const { stems: own = [], spellings = [] } = known.get(word) ?? {};
    return [...own, ...spellings];
  });
  const folded = [...stems, ...corrections].map(fold).filter((stem) => stem !== '');
  return { beginnings: folded, insides: folded.filter((stem) => stem.length > 3) };
}

function presentPage(row: HitRow): FoundPage | null {
  if (row.kind !== 'page') return null;
  return {
    fileId: row.id,
    talkId: row.talk_id,
    fileName: row.file_name ?? '',
    number: row.number,
    imageWidths: row.image_widths,
    isInNotes: row.is_notes,
  };
}

const hasHit = (fragments: readonly Fragment[]) => fragments.some(({ hit }) => hit);

export function presentHit(row: HitRow, needles: Needles, withSnippet = true): SearchHit {
  const title = mark(row.title, needles);
  const snippet = withSnippet && row.body.trim() !== '' ? snippetOf(row.body, needles) : [];
  return {
    kind: row.kind,
    id: row.id,
    title,
    snippet: hasHit(snippet) || row.kind !== 'page' || !hasHit(title) ? snippet : snippet.slice(0, 1),
    detail: row.detail,
    workingGroup: row.group_id === null ? null : { id: row.group_id, shortName: row.group_short_name },
    municipality:
      row.municipality_id === null
        ? null
        : { id: row.municipality_id, slug: row.municipality_slug, name: row.municipality_name },
    day: row.day,
    meeting: row.meeting_id === null ? null : { id: row.meeting_id, number: row.meeting_number },
    minutesId: row.minutes_id,
    talkId: row.talk_id,
    page: presentPage(row),
  };
}

/** Newest year first, everything else by number of hits. */
export function presentFacets({ facets: rows, isCapped }: SummaryRow): SearchFacets {
  const of = (name: FacetName): SearchFacet[] =>
    rows
      .filter(({ facet }) => facet === name)
      .map(({ value, name: label, count }) => ({ value, name: label, count: Math.min(count, MOST_HITS), isCapped }));
  return {
    kind: of('kind'),
    group: of('group'),
    year: of('year').sort((a, b) => Number(b.value) - Number(a.value)),
    municipality: of('municipality'),
    topic: of('topic').slice(0, 20),
  };
}
