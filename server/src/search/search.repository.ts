import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Database, type Statement } from '../platform/database/database.js';
import { withDigraphs, withoutDigraphs } from './rules/fold.js';
import { keysOf } from './rules/readers.js';
import { FACETS_TEXT, SEARCH_TEXT, SUGGEST_TEXT } from './rules/search-statement.js';
import type { Knowledge, KnownWord, Queries } from './rules/tsquery.js';
import type { SearchFacets, SearchKind } from './search.schemas.js';

export type SearchFilter = {
  kind: SearchKind | undefined;
  group: string | undefined;
  year: number | undefined;
  municipality: string | undefined;
  topic: string | undefined;
};
export type FacetName = keyof SearchFacets;

export type SearchRequest = {
  queries: Queries;
  typed: string;
  /** YYYY-MM-DD */
  today: string;
  filter: SearchFilter;
  limit: number;
  offset: number;
};

export type HitRow = {
  kind: SearchKind;
  id: string;
  number: number;
  is_notes: boolean;
  title: string;
  detail: string | null;
  body: string;
  day: string | null;
  minutes_id: string | null;
  talk_id: string | null;
  group_id: string | null;
  // Null exactly when the id before them is.
  group_short_name: string;
  municipality_id: string | null;
  municipality_slug: string;
  municipality_name: string;
  meeting_id: string | null;
  meeting_number: number;
  file_name: string | null;
  image_widths: number[];
};
export type FacetRow = { facet: FacetName; value: string; name: string | null; count: number };
export type SummaryRow = { total: number; isCapped: boolean; facets: FacetRow[] };

type Found = { summary: SummaryRow; items: HitRow[] };
type KnownRow = { word: string } & KnownWord;

/** How many pages hold words that begin so, nobody can estimate: the plan for few is good for many, too. */
const SEARCH: Statement = { name: 'search', text: SEARCH_TEXT, isPlannedOnce: true };
const SUGGEST: Statement = { name: 'search-suggestions', text: SUGGEST_TEXT, isPlannedOnce: true };
const FACETS: Statement = { name: 'search-facets', text: FACETS_TEXT, isPlannedOnce: true };

/** $1 words, $2 and $3 other spellings of each. Kindred words only of what is one stem, shortest first. */
const KNOWN: Statement = {
  name: 'search-known-words',
  text: `
    select w.word, s.stems,
           tsvector_to_array(to_tsvector('german_unaccent', concat_ws(' ', w.plain, w.spelt))) as spellings,
           array(select k.word from search_word k where s.one ~ '^[a-z]{2,3}$' and k.word like s.one || '%'
                  group by k.word order by length(k.word), k.word limit 40) as starting,
           array(select k.word from search_word k where length(s.one) > 3 and s.one ~ '^[a-z]+$' and k.word like '_%' || s.one || '%'
                  group by k.word order by length(k.word), k.word limit 40) as inside
      from unnest($1::text[], $2::text[], $3::text[]) as w(word, plain, spelt),
           lateral (select tsvector_to_array(to_tsvector('german_unaccent', w.word)) as stems) v,
           lateral (select v.stems, case when cardinality(v.stems) = 1 then v.stems[1] end as one) s`,
};

const ALIKE: Statement = {
  name: 'search-alike-words',
  text: `
    select s.stem, array(select k.word from search_word k where k.word % s.stem
                          group by k.word order by similarity(k.word, s.stem) desc, k.word limit 12) as alike
      from unnest($1::text[]) s(stem)`,
};

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  async lookUpWords(words: readonly string[]): Promise<Knowledge> {
    const distinct = [...new Set(words)];
    const rows = await this.database.rows<KnownRow>(KNOWN, [
      distinct,
      distinct.map((word) => withoutDigraphs(word) ?? null),
      distinct.map((word) => withDigraphs(word) ?? null),
    ]);
    return new Map(rows.map(({ word, ...known }) => [word, known]));
  }

  async lookUpAlike(stems: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.rows<{ stem: string; alike: string[] }>(ALIKE, [stems]);
    return new Map(rows.map(({ stem, alike }) => [stem, alike]));
  }

  async listVisible(actor: Actor, request: SearchRequest): Promise<Found> {
    const [found] = await this.database.rows<Found>(SEARCH, [
      ...valuesOf(actor, request),
      request.limit,
      request.offset,
    ]);
    if (!found) throw new Error('the search answered nothing');
    return found;
  }

  async suggestVisible(actor: Actor, request: SearchRequest): Promise<HitRow[]> {
    const [found] = await this.database.rows<Found>(SUGGEST, [...valuesOf(actor, request), request.limit, 0]);
    return found?.items ?? [];
  }

  /** What each value would leave, under these filters. */
  async countVisible(actor: Actor, request: SearchRequest): Promise<SummaryRow> {
    const [found] = await this.database.rows<{ summary: SummaryRow }>(FACETS, valuesOf(actor, request).slice(0, 10));
    if (!found) throw new Error('the search counted nothing');
    return found.summary;
  }
}

function valuesOf(actor: Actor, { queries, typed, today, filter }: SearchRequest): unknown[] {
  return [
    queries.wide,
    keysOf(actor),
    today,
    filter.kind ?? null,
    filter.group ?? null,
    filter.year ?? null,
    filter.municipality ?? null,
    filter.topic ?? null,
    queries.strict,
    queries.exact,
    typed.toLowerCase(),
    actor.municipalityId,
  ];
}
