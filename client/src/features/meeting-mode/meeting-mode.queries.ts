import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type MeetingConduct = components['schemas']['MeetingConduct'];
export type ConductedItem = components['schemas']['ConductedItem'];
export type CallAgendaItem = components['schemas']['CallAgendaItem'];

const everyFewSeconds = 5000;
const key = 'meeting-conduct';

/** Every screen asks again every five seconds, also when its window is not in front: a projector shows another one. */
export const conductQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [key, meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}/conduct', { params: { path: { id: meetingId } } })),
    refetchInterval: everyFewSeconds,
    refetchIntervalInBackground: true,
  });

/** One call after the other. A refusal shows where the meeting is. */
export function useCallItem(meetingId: string) {
  const queries = useQueryClient();
  const { queryKey } = conductQuery(meetingId);
  return useMutation({
    scope: { id: `${key}-${meetingId}` },
    mutationFn: (body: CallAgendaItem) =>
      answer(api.PUT('/api/meetings/{id}/running-agenda-item', { params: { path: { id: meetingId } }, body })),
    onSuccess: (conduct) => {
      queries.setQueryData(queryKey, conduct);
      // The first call makes the meeting a held one.
      void queries.invalidateQueries({ queryKey: ['meetings'] });
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
