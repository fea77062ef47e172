import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type AuditEntry = components['schemas']['AuditEntry'];

/** What happened, the newest first. */
export const auditLogQuery = infiniteQueryOptions({
  queryKey: ['audit-log'],
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/audit-log', { params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
  staleTime: 0,
});
