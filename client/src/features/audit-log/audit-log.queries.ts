import { infiniteQueryOptions, keepPreviousData, useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditChain = components['schemas']['AuditChain'];

/** Empty: not narrowed by it. */
export type AuditNarrowing = { memberId: string; subjectType: string; from: string; until: string };

const given = (narrowing: AuditNarrowing) => Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value));

/** What happened, the newest first. */
export const auditLogQuery = (narrowing: AuditNarrowing) =>
  infiniteQueryOptions({
    queryKey: ['audit-log', narrowing],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/audit-log', {
          params: { query: { limit: 50, ...given(narrowing), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Where all of it can be downloaded, narrowed as the page is. */
export const auditTableAddress = (narrowing: AuditNarrowing) => {
  const query = new URLSearchParams(given(narrowing)).toString();
  return `/api/audit-log/table${query && `?${query}`}`;
};

/** Follows the whole chain, which takes its time: only when somebody asks. */
export const useChainCheck = () => useMutation({ mutationFn: () => answer(api.GET('/api/audit-log/chain')) });
