import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Minutes = components['schemas']['Minutes'];
export type MinutesSummary = components['schemas']['MinutesSummary'];
export type MinutesState = components['schemas']['MinutesState'];
export type MinutesSection = components['schemas']['MinutesSection'];
export type MinutesEntry = components['schemas']['MinutesEntry'];
export type EntryKind = components['schemas']['MinutesEntryKind'];
export type Block = components['schemas']['MinutesBlock'];
export type Inline = components['schemas']['MinutesInline'];
export type List = components['schemas']['MinutesList'];
export type Table = Extract<Block, { type: 'table' }>;
export type Picture = Extract<Block, { type: 'image' }>['attrs'];
export type ApproveMinutes = components['schemas']['ApproveMinutes'];
export type UpdateMinutes = components['schemas']['UpdateMinutes'];
export type Membership = components['schemas']['Membership'];

/** Newest meeting first. */
export const minutesListQuery = infiniteQueryOptions({
  queryKey: ['minutes', 'list'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/minutes', { params: { query: { ...(pageParam && { cursor: pageParam }) } } })),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** The minutes of a meeting, or null while there are none that the reader may see. */
export const minutesOfMeetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['minutes', 'of-meeting', meetingId],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/minutes', { params: { query: { meetingId } } }));
      const [found] = items;
      return found ? answer(api.GET('/api/minutes/{id}', { params: byId(found.id) })) : null;
    },
  });

/** The meeting that minutes are about, before there are any. */
export const meetingOfMinutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}', { params: byId(meetingId) })),
  });

/** Whom entries can address. */
export const addresseesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['working-groups', workingGroupId, 'memberships'],
    queryFn: () => answer(api.GET('/api/working-groups/{id}/memberships', { params: byId(workingGroupId) })),
    staleTime: 5 * 60_000,
  });

/** Everything that is asked for before somebody can write. */
export async function fetchToWrite(queries: QueryClient, meetingId: string): Promise<void> {
  const minutes = await queries.fetchQuery(minutesOfMeetingQuery(meetingId));
  if (minutes) await queries.prefetchQuery(addresseesQuery(minutes.meeting.workingGroup.id));
}

export function useBeginMinutes() {
  return useMinutesChange((meetingId: string) => answer(api.POST('/api/minutes', { body: { meetingId } })));
}

export function useUpdateHead(id: string) {
  return useMinutesChange((body: UpdateMinutes) => answer(api.PATCH('/api/minutes/{id}', { params: byId(id), body })));
}

export function useCirculate() {
  return useMinutesChange((id: string) => answer(api.POST('/api/minutes/{id}/circulation', { params: byId(id) })));
}

export function useApprove(id: string) {
  return useMinutesChange((body: ApproveMinutes) =>
    answer(api.POST('/api/minutes/{id}/approval', { params: byId(id), body })),
  );
}

const byId = (id: string) => ({ path: { id } });

/** Meetings show the state of their minutes, tasks come out of them. */
function useMinutesChange<Input>(change: (input: Input) => Promise<Minutes>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (minutes) => {
      queries.setQueryData(minutesOfMeetingQuery(minutes.meeting.id).queryKey, minutes);
      await Promise.all(
        [minutesListQuery.queryKey, ['minutes', 'agreeing', minutes.id], ['meetings'], ['tasks']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
