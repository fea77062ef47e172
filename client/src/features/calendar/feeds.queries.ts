import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type CalendarFeed = components['schemas']['CalendarFeed'];
export type CalendarFeedAddress = components['schemas']['CalendarFeedAddress'];
type SubscribeCalendar = components['schemas']['SubscribeCalendar'];
type UpdateCalendarFeed = components['schemas']['UpdateCalendarFeed'];

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: () => answer(api.GET('/api/calendar/feeds')),
});

export const useSubscribeCalendar = () =>
  useFeedChange((body: SubscribeCalendar) => answer(api.POST('/api/calendar/feeds', { body })));

export const useUpdateFeed = (id: string) =>
  useFeedChange((body: UpdateCalendarFeed) =>
    answer(api.PATCH('/api/calendar/feeds/{id}', { params: { path: { id } }, body })),
  );

export const useRenewFeed = () =>
  useFeedChange((id: string) => answer(api.POST('/api/calendar/feeds/{id}/renewal', { params: { path: { id } } })));

export const useRevokeFeed = () =>
  useFeedChange((id: string) => answer(api.DELETE('/api/calendar/feeds/{id}', { params: { path: { id } } })));

function useFeedChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  });
}
