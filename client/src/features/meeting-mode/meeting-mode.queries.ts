import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type MeetingConduct = components['schemas']['MeetingConduct'];
export type ConductedItem = components['schemas']['ConductedItem'];
export type CallAgendaItem = components['schemas']['CallAgendaItem'];

const everyFewSeconds = 5_000;
const everyMinute = 60_000;
const hour = 3_600_000;
const key = 'meeting-conduct';

/**
 * Around the meeting every screen asks again every five seconds, also when its window is not in front: a projector shows
 * another one.
 */
export const conductQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [key, meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}/conduct', { params: { path: { id: meetingId } } })),
    refetchInterval: ({ state: { data } }) => (data === undefined || isOn(data) ? everyFewSeconds : everyMinute),
    refetchIntervalInBackground: true,
  });

/** From an hour before until three hours after its time, and while an item runs. */
function isOn({ state, now, startsAt, endsAt }: MeetingConduct): boolean {
  const time = Date.parse(now);
  return state === 'running' || (time > Date.parse(startsAt) - hour && time < Date.parse(endsAt) + 3 * hour);
}

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
