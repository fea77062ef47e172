import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Topic = components['schemas']['Topic'];
export type TopicList = components['schemas']['TopicList'];
export type ProposeTopic = components['schemas']['ProposeTopic'];
export type ChangeTopic = components['schemas']['ChangeTopic'];

const byId = (id: string) => ({ path: { id } });

/** What is open first, by votes. */
export const topicsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['topics', workingGroupId],
    queryFn: () => answer(api.GET('/api/topics', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

/** Meetings of the group on whose agenda a topic can come. */
export const comingMeetingsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['meetings', 'list', 'for-topics', workingGroupId],
    queryFn: () => answer(api.GET('/api/meetings', { params: { query: { when: 'upcoming', workingGroupId } } })),
  });

export function useProposeTopic() {
  return useTopicChange((body: ProposeTopic) => answer(api.POST('/api/topics', { body })));
}

export function useChangeTopic(id: string) {
  return useTopicChange((body: ChangeTopic) => answer(api.PATCH('/api/topics/{id}', { params: byId(id), body })));
}

export function useWithdrawTopic() {
  return useTopicChange((id: string) => answer(api.DELETE('/api/topics/{id}', { params: byId(id) })));
}

export function useVote(id: string) {
  return useTopicChange((isFor: boolean) =>
    isFor
      ? answer(api.PUT('/api/topics/{id}/vote', { params: byId(id) }))
      : answer(api.DELETE('/api/topics/{id}/vote', { params: byId(id) })),
  );
}

/** The item comes onto the agenda at once. */
export function usePlanTopic() {
  return useTopicChange(({ id, version, meetingId }: { id: string; version: number; meetingId: string }) =>
    answer(api.POST('/api/topics/{id}/planning', { params: byId(id), body: { version, meetingId } })),
  );
}

export function useDropTopic(id: string) {
  return useTopicChange((body: { version: number; answer: string }) =>
    answer(api.POST('/api/topics/{id}/dismissal', { params: byId(id), body })),
  );
}

export function useTakeUpAgain() {
  return useTopicChange((id: string) => answer(api.DELETE('/api/topics/{id}/dismissal', { params: byId(id) })));
}

function useTopicChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all([['topics'], ['meetings']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
