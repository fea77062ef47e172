import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type SpeakerEntry = components['schemas']['SpeakerEntry'];
export type SpeakerList = components['schemas']['SpeakerList'];
export type RecordSpeaker = components['schemas']['RecordSpeaker'];
export type ChangeSpeaker = components['schemas']['ChangeSpeaker'];

export type SpeakerFilter = { query?: string; topic?: string; endsSoon?: boolean };

/** Former and possible speakers, in the order of their names. */
export const speakersQuery = ({ query, topic, endsSoon }: SpeakerFilter = {}) =>
  queryOptions({
    queryKey: ['speakers', 'list', query ?? '', topic ?? '', endsSoon ?? false],
    queryFn: ({ signal }) => {
      const filter = { ...(query && { query }), ...(topic && { topic }), ...(endsSoon && { endsSoon: 'true' }) };
      return answer(api.GET('/api/speakers', { params: { query: filter }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const speakerQuery = (id: string) =>
  queryOptions({
    queryKey: ['speakers', id],
    queryFn: () => answer(api.GET('/api/speakers/{id}', { params: { path: { id } } })),
  });

/** Where somebody could speak. */
export const comingMeetingsQuery = queryOptions({
  queryKey: ['meetings', 'list', 'for-speakers'],
  queryFn: () => answer(api.GET('/api/meetings', { params: { query: { when: 'upcoming' } } })),
});

export function useRecordSpeaker() {
  return useSpeakerChange((body: RecordSpeaker) => answer(api.POST('/api/speakers', { body })));
}

export function useChangeSpeaker(id: string) {
  return useSpeakerChange((body: ChangeSpeaker) =>
    answer(api.PATCH('/api/speakers/{id}', { params: { path: { id } }, body })),
  );
}

export function useRemoveSpeaker() {
  return useSpeakerChange((id: string) => answer(api.DELETE('/api/speakers/{id}', { params: { path: { id } } })));
}

/** Names stand at talks as well. */
function useSpeakerChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([['speakers'], ['talks'], ['topics']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
