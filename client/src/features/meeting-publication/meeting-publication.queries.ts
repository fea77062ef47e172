import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type PublicNotice = components['schemas']['PublicNotice'];
type Wish = { version: number; agendaItemIds: string[]; confirmedWords?: string[] };

const byId = (id: string) => ({ path: { id } });

export const publicNoticeQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'public-notice', meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}/public-notice', { params: byId(meetingId) })),
  });

export const useShowMeeting = (meetingId: string) =>
  useNoticeChange(meetingId, (wish: Wish) =>
    answer(
      api.PUT('/api/meetings/{id}/public-notice', {
        params: byId(meetingId),
        body: { ...wish, confirmedWords: wish.confirmedWords ?? [] },
      }),
    ),
  );

export const useHideMeeting = (meetingId: string) =>
  useNoticeChange(meetingId, () => answer(api.DELETE('/api/meetings/{id}/public-notice', { params: byId(meetingId) })));

/** The meeting gets a new version with it; who came too late sees what stands now. */
function useNoticeChange<Input>(meetingId: string, change: (input: Input) => Promise<PublicNotice>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (notice) => {
      queries.setQueryData(publicNoticeQuery(meetingId).queryKey, notice);
      await queries.invalidateQueries({ queryKey: ['meetings', meetingId], exact: true });
    },
    onError: () => queries.invalidateQueries({ queryKey: publicNoticeQuery(meetingId).queryKey }),
  });
}
