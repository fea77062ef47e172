import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { unreadQuery } from './unread.queries';

export type Notification = components['schemas']['Notification'];
export type NotificationKind = Notification['kind'];
export type NotificationPreferences = components['schemas']['NotificationPreferences'];
export type NotificationChannel = components['schemas']['NotificationChannel'];
export type SavePreferences = components['schemas']['SaveNotificationPreferences'];
export type Unsubscription = components['schemas']['Unsubscription'];

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications', 'list'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/notifications', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  staleTime: 0,
});

export function useRead() {
  return useReading((id: string) =>
    answer(api.POST('/api/notifications/{id}/reading', { params: { path: { id } }, keepalive: true })),
  );
}

export function useReadAll() {
  return useReading(() => answer(api.POST('/api/notifications/reading')));
}

function useReading<Input>(read: (input: Input) => Promise<{ unread: number }>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: read,
    onSuccess: (state) => {
      queries.setQueryData(unreadQuery.queryKey, state);
      void queries.invalidateQueries({ queryKey: notificationsQuery.queryKey });
    },
  });
}

export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: () => answer(api.GET('/api/notification-preferences')),
});

export const savePreferences = (body: SavePreferences) => answer(api.PUT('/api/notification-preferences', { body }));

/** The token goes into a header: no server log ever holds it. */
const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export const unsubscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['unsubscription', token],
    queryFn: () => answer(api.GET('/api/links/unsubscription', bearing(token))),
    retry: false,
  });

export function useUnsubscribe(token: string) {
  return useUnsubscription(token, () => answer(api.POST('/api/links/unsubscription', bearing(token))));
}

export function useResubscribe(token: string) {
  return useUnsubscription(token, () => answer(api.DELETE('/api/links/unsubscription', bearing(token))));
}

function useUnsubscription(token: string, change: () => Promise<Unsubscription>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (state) => queries.setQueryData(unsubscriptionQuery(token).queryKey, state),
  });
}
