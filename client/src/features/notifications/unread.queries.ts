import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** How much is new. The live connection writes it; asked for only where that is blocked. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: () => answer(api.GET('/api/notifications/unread')),
  staleTime: Number.POSITIVE_INFINITY,
});
