import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Agreement = components['schemas']['Agreement'];
export type AgreementState = components['schemas']['AgreementState'];
export type AgreementProgress = components['schemas']['AgreementProgress'];
export type MeetingAgreements = components['schemas']['MeetingAgreements'];

export type AgreementStateFilter = 'unfinished' | 'finished' | 'all';

/** Empty: not narrowed. */
export type AgreementNarrowing = { municipalityId: string; meetingId: string; query: string };

/** By meeting, the newest first. */
export const agreementsQuery = (narrowing: AgreementNarrowing, state: AgreementStateFilter) =>
  infiniteQueryOptions({
    queryKey: ['agreements', narrowing, state],
    queryFn: ({ pageParam }) => {
      const query = {
        ...Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== '')),
        ...(state !== 'all' && { state }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/agreements', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

/** Meetings whose minutes can hold agreements, newest first. */
export const meetingsWithMinutesQuery = queryOptions({
  queryKey: ['minutes', 'list', 'for-registers'],
  queryFn: () => answer(api.GET('/api/minutes', { params: { query: { limit: 100 } } })),
  staleTime: 5 * 60_000,
});

type Saying = { municipalityId: string; state: AgreementState; note: string; version: number };

export function useSayProgress(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ municipalityId, ...body }: Saying) =>
      answer(
        api.PUT('/api/agreements/{id}/progress/{municipalityId}', { params: { path: { id, municipalityId } }, body }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['agreements'] }),
  });
}
