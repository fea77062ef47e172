import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type SimilarAnswer = components['schemas']['SimilarAnswer'];

/** Shorter than this says nothing. */
const shortest = 4;

export const similarAnswersQuery = (typed: string, except: string | undefined) =>
  queryOptions({
    queryKey: ['similar-answers', typed, except ?? ''],
    queryFn: () =>
      answer(api.GET('/api/similar-answers', { params: { query: { q: typed, ...(except && { except }) } } })),
    enabled: typed.length >= shortest,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
