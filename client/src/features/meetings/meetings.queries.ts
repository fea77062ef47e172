import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Meeting = components['schemas']['Meeting'];
export type MeetingSummary = components['schemas']['MeetingSummary'];
export type MeetingState = components['schemas']['MeetingState'];
export type PlanMeeting = components['schemas']['PlanMeeting'];
export type UpdateMeeting = components['schemas']['UpdateMeeting'];
export type When = 'upcoming' | 'past';

const lists = ['meetings', 'list'] as const;

export const meetingsQuery = (when: When, workingGroupId?: string) =>
  infiniteQueryOptions({
    queryKey: [...lists, when, workingGroupId ?? 'all'],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/meetings', { params: { query: { when, workingGroupId, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: () => answer(api.GET('/api/meetings/{id}', { params: byId(id) })),
  });

export function usePlanMeeting() {
  return useMeetingChange((body: PlanMeeting) => answer(api.POST('/api/meetings', { body })));
}

export function useUpdateMeeting(id: string) {
  return useMeetingChange((body: UpdateMeeting) => answer(api.PATCH('/api/meetings/{id}', { params: byId(id), body })));
}

export function usePublishMeeting(id: string) {
  return useMeetingChange(() => answer(api.POST('/api/meetings/{id}/publication', { params: byId(id) })));
}

export function useRemoveMeeting(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/meetings/{id}', { params: byId(id) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: lists }),
  });
}

export const byId = (id: string) => ({ path: { id } });

/**
 * The answer of every change is the meeting as it stands; lists show parts of it. Changes of one scope run one after
 * the other: while more wait, what is shown is newer than the answer, and only its version counts.
 */
export function useMeetingChange<Input>(change: (input: Input) => Promise<Meeting>, scope?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    ...(scope !== undefined && { scope: { id: scope }, mutationKey: [scope] }),
    onSuccess: (meeting) => {
      const moreWait = scope !== undefined && queries.isMutating({ mutationKey: [scope] }) > 1;
      queries.setQueryData(meetingQuery(meeting.id).queryKey, (shown) =>
        shown && moreWait ? { ...shown, version: meeting.version } : meeting,
      );
      void queries.invalidateQueries({ queryKey: lists });
    },
  });
}
