import { z } from 'zod';
import { Cursor, DateOnly, Id, PageSize, PlainText } from '../platform/validation/primitives.js';
import { SEARCH_KINDS } from './rules/kinds.js';

export const SearchKind = z.enum(SEARCH_KINDS).meta({ id: 'SearchKind' });
export type SearchKind = z.infer<typeof SearchKind>;

/** A piece of text, found or not: the client marks it, nobody sends markup. */
export const TextFragment = z.object({ text: z.string(), hit: z.boolean() }).meta({ id: 'TextFragment' });
export type TextFragment = z.infer<typeof TextFragment>;

/** The page or slide that was found: its picture is GET /files/{fileId}/pages/{number}/image?width=… */
export const FoundPage = z
  .object({
    fileId: Id,
    /** Null where the file belongs to no talk. */
    talkId: Id.nullable(),
    fileName: z.string(),
    number: z.number().int(),
    /** Widths in which there is a picture, ascending; none: there is no picture (yet). */
    imageWidths: z.array(z.number().int()),
    /** Found in the notes of the speaker, which not everybody sees. */
    isInNotes: z.boolean(),
  })
  .meta({ id: 'FoundPage' });
export type FoundPage = z.infer<typeof FoundPage>;

export const SearchHit = z
  .object({
    kind: SearchKind,
    /** Of the record itself: meeting, agenda item, entry of minutes, task, talk, file, member, municipality, topic. */
    id: Id,
    title: z.array(TextFragment),
    /** Empty where the title says it all. */
    snippet: z.array(TextFragment),
    /** One more line in plain words: speakers, function of a person, number of the agenda item. */
    detail: z.string().nullable(),
    /** Null for what belongs to no group. */
    workingGroup: z.object({ id: Id, shortName: z.string() }).nullable(),
    municipality: z.object({ id: Id, slug: z.string(), name: z.string() }).nullable(),
    /** Of the meeting, or the day on which a task is due. */
    day: DateOnly.nullable(),
    meeting: z.object({ id: Id, number: z.number().int() }).nullable(),
    minutesId: Id.nullable(),
    talkId: Id.nullable(),
    page: FoundPage.nullable(),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

/** Counted to 500; `isCapped`: there are more ("über 500"). */
export const HitCount = z.object({ count: z.number().int(), isCapped: z.boolean() }).meta({ id: 'HitCount' });
export type HitCount = z.infer<typeof HitCount>;

/** A value that narrows the search, with what it would leave. */
export const SearchFacet = HitCount.extend({
  /** As the filter takes it: kind, id, year, topic. */
  value: z.string(),
  /** Name of a group or municipality; null where the value speaks for itself. */
  name: z.string().nullable(),
}).meta({ id: 'SearchFacet' });
export type SearchFacet = z.infer<typeof SearchFacet>;

/** Each counts under all filters but its own, so that another value can be chosen. */
export const SearchFacets = z
  .object({
    kind: z.array(SearchFacet),
    group: z.array(SearchFacet),
    year: z.array(SearchFacet),
    municipality: z.array(SearchFacet),
    topic: z.array(SearchFacet),
  })
  .meta({ id: 'SearchFacets' });
export type SearchFacets = z.infer<typeof SearchFacets>;

export const SearchResult = z
  .object({
    items: z.array(SearchHit),
    nextCursor: z.string().nullable(),
    total: HitCount,
    facets: SearchFacets,
    /** What was searched instead, where the words as typed find nothing: "Wärmeplannung" to "Wärmeplanung". */
    corrections: z.array(z.object({ typed: z.string(), searched: z.string() })),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof SearchResult>;

/** As you type: at most eight, best first, without snippets. */
export const SearchSuggestions = z.object({ items: z.array(SearchHit) }).meta({ id: 'SearchSuggestions' });
export type SearchSuggestions = z.infer<typeof SearchSuggestions>;

const Words = PlainText(200);

export const SearchQuery = z.strictObject({
  /** Words, "a phrase", -without. */
  q: Words,
  kind: SearchKind.optional(),
  group: Id.optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  municipality: Id.optional(),
  topic: PlainText(120).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const SuggestionQuery = z.strictObject({ q: Words });
export type SuggestionQuery = z.infer<typeof SuggestionQuery>;
