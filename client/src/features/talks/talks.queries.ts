import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Talk = components['schemas']['Talk'];
export type TalkSummary = components['schemas']['TalkSummary'];
export type UpdateTalk = components['schemas']['UpdateTalk'];

export type TalkFilter = { workingGroupId?: string | undefined; hasSlides: boolean };

/** By meeting, newest first. */
export const talksQuery = ({ workingGroupId, hasSlides }: TalkFilter) =>
  infiniteQueryOptions({
    queryKey: ['talks', 'list', workingGroupId ?? 'all', hasSlides],
    queryFn: ({ pageParam }) => {
      const query = {
        ...(workingGroupId && { workingGroupId }),
        ...(hasSlides && { hasSlides: 'true' }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/talks', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const talkQuery = (id: string) =>
  queryOptions({
    queryKey: ['talks', id],
    queryFn: () => answer(api.GET('/api/talks/{id}', { params: { path: { id } } })),
  });

/** Title and speakers stand on agendas and in lists as well. */
export function useUpdateTalk(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateTalk) => answer(api.PATCH('/api/talks/{id}', { params: { path: { id } }, body })),
    onSuccess: (talk) => queries.setQueryData(talkQuery(id).queryKey, talk),
    onSettled: () => Promise.all([['talks'], ['meetings']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
