import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { correctionsOf } from './rules/corrections.js';
import { fold } from './rules/fold.js';
import { decodeOffset, encodeOffset } from './rules/offset.js';
import { asksForSomething, readQuery, type Term } from './rules/query.js';
import { MOST_HITS } from './rules/search-statement.js';
import { buildQueries, type Knowledge } from './rules/tsquery.js';
import { needlesOf, presentFacets, presentHit } from './search.presenter.js';
import { type SearchFilter, SearchRepository, type SearchRequest } from './search.repository.js';
import type {
  SearchFacets,
  SearchHit,
  SearchQuery,
  SearchResult,
  SearchSuggestions,
  SuggestionQuery,
} from './search.schemas.js';

const SUGGESTIONS = 8;
/** Fewer hits than these, and a slip of the fingers is likely. */
const FEW = 3;
const NO_FILTER: SearchFilter = {
  kind: undefined,
  group: undefined,
  year: undefined,
  municipality: undefined,
  topic: undefined,
};
const NOTHING: SearchResult = {
  items: [],
  nextCursor: null,
  total: { count: 0, isCapped: false },
  facets: { kind: [], group: [], year: [], municipality: [], topic: [] },
  corrections: [],
};

type Question = { terms: Term[]; known: Knowledge; request: SearchRequest; corrections: Corrections };
type Corrections = ReadonlyMap<string, readonly string[]>;

@Injectable()
export class SearchService {
  constructor(
    private readonly repository: SearchRepository,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, { q, cursor, limit, ...filter }: SearchQuery): Promise<SearchResult> {
    const offset = decodeOffset(cursor);
    const question = await this.ask(q, { ...NO_FILTER, ...filter }, limit + 1, offset);
    if (question === undefined) return NOTHING;
    const answer = await this.answer(actor, question);
    const corrected = answer.summary.total < FEW ? await this.correct(question) : undefined;
    if (corrected === undefined) return present(question, answer, limit);
    const better = await this.answer(actor, corrected);
    const isBetter = better.summary.total > answer.summary.total;
    return isBetter ? present(corrected, better, limit) : present(question, answer, limit);
  }

  async suggest(actor: Actor, { q }: SuggestionQuery): Promise<SearchSuggestions> {
    const question = await this.ask(q, NO_FILTER, SUGGESTIONS, 0);
    if (question === undefined) return { items: [] };
    const found = await this.repository.suggestVisible(actor, question.request);
    const corrected = found.length < FEW ? await this.correct(question) : undefined;
    const more = corrected === undefined ? [] : await this.repository.suggestVisible(actor, corrected.request);
    const [rows, asked] = more.length > found.length && corrected ? [more, corrected] : [found, question];
    return { items: rows.map((row) => presentHit(row, needlesIn(asked), false)) };
  }

  /** Undefined where nothing is asked for. */
  private async ask(typed: string, filter: SearchFilter, limit: number, offset: number): Promise<Question | undefined> {
    const terms = readQuery(typed);
    if (!asksForSomething(terms)) return undefined;
    const known = await this.repository.lookUpWords(terms.flatMap(wordsOf));
    const queries = buildQueries(terms, known);
    if (queries === undefined) return undefined;
    const today = calendarDay(this.clock.now());
    return { terms, known, request: { queries, typed, today, filter, limit, offset }, corrections: new Map() };
  }

  /** Each facet counts under all filters but its own: one count more for every filter that is set. */
  private async answer(actor: Actor, { request }: Question): Promise<Answer> {
    const set = FACET_NAMES.filter((name) => request.filter[name] !== undefined);
    const [{ summary, items }, ...others] = await Promise.all([
      this.repository.listVisible(actor, request),
      ...set.map((name) =>
        this.repository.countVisible(actor, { ...request, filter: { ...request.filter, [name]: undefined } }),
      ),
    ]);
    const facets = presentFacets(summary);
    for (const [index, name] of set.entries()) {
      const other = others[index];
      if (other) facets[name] = presentFacets(other)[name];
    }
    return { summary, items, facets };
  }

  /** The same with words that look like those typed, where there are any. */
  private async correct({ terms, known, request }: Question): Promise<Question | undefined> {
    const stems = terms
      .filter((term) => !term.excluded && term.kind === 'word')
      .flatMap(wordsOf)
      .flatMap((word) => (known.get(word)?.stems ?? []).map((stem) => ({ word, stem })));
    const alike = await this.repository.lookUpAlike(stems.map(({ stem }) => stem));
    const corrections = new Map(
      stems
        .map(({ word, stem }) => [word, correctionsOf(stem, alike.get(stem) ?? [])] as const)
        .filter(([, words]) => words.length > 0),
    );
    const queries = corrections.size === 0 ? undefined : buildQueries(terms, known, corrections);
    return queries && { terms, known, request: { ...request, queries }, corrections };
  }
}

type Answer = Awaited<ReturnType<SearchRepository['listVisible']>> & { facets: SearchFacets };

const FACET_NAMES = ['kind', 'group', 'year', 'municipality', 'topic'] as const;

const wordsOf = (term: Term): string[] =>
  term.kind === 'phrase' ? term.text.split(' ') : [term.word.text, ...term.word.parts];

const needlesIn = ({ terms, known, corrections }: Question) =>
  needlesOf(terms, known, [...corrections.values()].flat());

function present(question: Question, { summary, items, facets }: Answer, limit: number): SearchResult {
  const needles = needlesIn(question);
  const shown = items.slice(0, limit).map((row) => presentHit(row, needles));
  const next = question.request.offset + limit;
  return {
    items: shown,
    nextCursor: items.length > limit && next < MOST_HITS ? encodeOffset(next) : null,
    total: { count: Math.min(summary.total, MOST_HITS), isCapped: summary.isCapped },
    facets,
    corrections: [...question.corrections].flatMap(([typed, stems]) => {
      const searched = wordInstead(shown, stems);
      return searched === undefined ? [] : [{ typed, searched }];
    }),
  };
}

/** As it stands in a hit: what is told of other words comes from what the reader sees. */
function wordInstead(hits: readonly SearchHit[], stems: readonly string[]): string | undefined {
  const marked = hits.flatMap(({ title, snippet }) => [...title, ...snippet].filter(({ hit }) => hit));
  const found = marked.filter(({ text }) => stems.some((stem) => fold(text).startsWith(stem)));
  return found.map(({ text }) => text).sort((a, b) => a.length - b.length)[0];
}
