import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type SearchHit = components['schemas']['SearchHit'];
export type SearchKind = components['schemas']['SearchKind'];
export type SearchResult = components['schemas']['SearchResult'];
export type SearchFacet = components['schemas']['SearchFacet'];
export type FoundPage = components['schemas']['FoundPage'];
export type TextFragment = components['schemas']['TextFragment'];

export type SearchFilter = {
  q: string;
  kind?: SearchKind | undefined;
  group?: string | undefined;
  year?: string | undefined;
  municipality?: string | undefined;
  topic?: string | undefined;
};

/** Shorter words find everything and mean nothing. */
export const shortest = 2;
const isWorthAsking = (words: string) => words.trim().length >= shortest;

/** As somebody types: what was asked before and is not waited for any more is given up. */
export const suggestionsQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', 'suggestions', words],
    queryFn: ({ signal }) => answer(api.GET('/api/search/suggestions', { params: { query: { q: words } }, signal })),
    enabled: isWorthAsking(words),
    placeholderData: (before) => (isWorthAsking(words) ? before : undefined),
    staleTime: 30_000,
  });

export const searchQuery = ({ q, kind, group, year, municipality, topic }: SearchFilter) =>
  infiniteQueryOptions({
    queryKey: ['search', 'hits', q, kind, group, year, municipality, topic],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        q,
        ...(kind && { kind }),
        ...(group && { group }),
        ...(year && { year: Number(year) }),
        ...(municipality && { municipality }),
        ...(topic && { topic }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/search', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: isWorthAsking(q),
    placeholderData: keepPreviousData,
  });
