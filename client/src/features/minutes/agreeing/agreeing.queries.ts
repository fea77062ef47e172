import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { type Minutes, minutesOfMeetingQuery } from '../minutes.queries';

export type ChangeRequest = components['schemas']['ChangeRequest'];
export type MinutesComment = components['schemas']['MinutesComment'];
export type Audience = components['schemas']['MinutesAudience'];
export type StandingSection = components['schemas']['StandingSection'];
export type MinutesVersion = components['schemas']['MinutesVersion'];
export type MinutesRevision = components['schemas']['MinutesRevision'];

const byId = (id: string) => ({ path: { id } });
const root = (id: string) => ['minutes', 'agreeing', id] as const;

/** The text as an audience reads it. */
export const readingQuery = (id: string, audience: Audience) =>
  queryOptions({
    queryKey: [...root(id), 'reading', audience],
    queryFn: () => answer(api.GET('/api/minutes/{id}', { params: { ...byId(id), query: { audience } } })),
  });

export const requestsQuery = (id: string) =>
  queryOptions({
    queryKey: [...root(id), 'requests'],
    queryFn: () => answer(api.GET('/api/minutes/{id}/change-requests', { params: byId(id) })),
  });

export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: [...root(id), 'comments'],
    queryFn: () => answer(api.GET('/api/minutes/{id}/comments', { params: byId(id) })),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...root(id), 'versions'],
    queryFn: () => answer(api.GET('/api/minutes/{id}/versions', { params: byId(id) })),
  });

export const verificationQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [...root(id), 'verification', number],
    queryFn: () =>
      answer(api.GET('/api/minutes/{id}/versions/{number}/verification', { params: { path: { id, number } } })),
    enabled: false,
  });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...root(id), 'revisions'],
    queryFn: () => answer(api.GET('/api/minutes/{id}/revisions', { params: byId(id) })),
  });

/** "r3": the third revision, "v1": version 1.1. */
export const standingTextQuery = (id: string, point: string) =>
  queryOptions({
    queryKey: [...root(id), 'text', point],
    queryFn: (): Promise<{ sections: StandingSection[] }> => {
      const params = { path: { id, number: Number(point.slice(1)) } };
      return point.startsWith('v')
        ? answer(api.GET('/api/minutes/{id}/versions/{number}', { params }))
        : answer(api.GET('/api/minutes/{id}/revisions/{number}', { params }));
    },
    staleTime: Number.POSITIVE_INFINITY,
    enabled: /^[rv]\d+$/.test(point),
  });

/** What a change of wishes, comments or words makes stale. */
function useAgreeing<Input, Answer>({ id, meeting }: Minutes, change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        [root(id), minutesOfMeetingQuery(meeting.id).queryKey, ['tasks']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useAddComment = (minutes: Minutes) =>
  useAgreeing(minutes, (body: components['schemas']['AddComment']) =>
    answer(api.POST('/api/minutes/{id}/comments', { params: byId(minutes.id), body })),
  );

export const useResolveComment = (minutes: Minutes) =>
  useAgreeing(minutes, ({ id: commentId, resolvedAt }: MinutesComment) => {
    const params = { path: { id: minutes.id, commentId } };
    return resolvedAt === null
      ? answer(api.POST('/api/minutes/{id}/comments/{commentId}/resolution', { params }))
      : answer(api.DELETE('/api/minutes/{id}/comments/{commentId}/resolution', { params }));
  });

export const useRequestChange = (minutes: Minutes) =>
  useAgreeing(minutes, (body: components['schemas']['RequestChange']) =>
    answer(api.POST('/api/minutes/{id}/change-requests', { params: byId(minutes.id), body })),
  );

export type Decision = { request: ChangeRequest; act: 'acceptance' | 'refusal' | 'withdrawal'; answer: string };

export const useDecide = (minutes: Minutes) =>
  useAgreeing(minutes, ({ request, act, answer: words }: Decision) => {
    const params = { path: { id: minutes.id, requestId: request.id } };
    const body = { version: request.version, answer: words };
    if (act === 'acceptance') {
      return answer(api.POST('/api/minutes/{id}/change-requests/{requestId}/acceptance', { params, body }));
    }
    return act === 'refusal'
      ? answer(api.POST('/api/minutes/{id}/change-requests/{requestId}/refusal', { params, body }))
      : answer(api.POST('/api/minutes/{id}/change-requests/{requestId}/withdrawal', { params, body }));
  });

export const useChooseAudience = (minutes: Minutes) =>
  useAgreeing(minutes, ({ blockId, audience }: { blockId: string; audience: Audience }) =>
    answer(
      api.PATCH('/api/minutes/{id}/blocks/{blockId}', {
        params: { path: { id: minutes.id, blockId } },
        body: { audience },
      }),
    ),
  );

export const useAmend = (minutes: Minutes) =>
  useAgreeing(minutes, (body: components['schemas']['AmendMinutes']) =>
    answer(api.POST('/api/minutes/{id}/versions', { params: byId(minutes.id), body })),
  );

export const useRecall = (minutes: Minutes) =>
  useAgreeing(minutes, (reason: string) =>
    answer(api.POST('/api/minutes/{id}/recall', { params: byId(minutes.id), body: { reason } })),
  );

/** Later meetings of the group, one of which may have approved the minutes. */
export const laterMeetingsQuery = ({ meeting }: Minutes) =>
  queryOptions({
    queryKey: ['meetings', 'after-minutes', meeting.id],
    queryFn: async () => {
      const query = { workingGroupId: meeting.workingGroup.id, limit: 50 };
      const { items } = await answer(api.GET('/api/meetings', { params: { query } }));
      return items.filter(({ startsAt }) => startsAt > meeting.startsAt);
    },
  });
