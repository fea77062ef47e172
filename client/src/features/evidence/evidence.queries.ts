import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Evidence = components['schemas']['Evidence'];
export type EvidenceMeeting = components['schemas']['EvidenceMeeting'];
export type Grant = components['schemas']['Grant'];
export type Period = { from: string; until: string };
export type Extract = 'public' | 'leadership';

/** For which grant a folder may be made. */
export const grantsForEvidenceQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['funding', 'grants', workingGroupId],
    queryFn: () => answer(api.GET('/api/grants', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const evidenceQuery = (id: string, { from, until }: Period) =>
  queryOptions({
    queryKey: ['evidence', id, from, until],
    queryFn: () =>
      answer(api.GET('/api/working-groups/{id}/evidence', { params: { path: { id }, query: { from, until } } })),
    enabled: id !== '',
    placeholderData: keepPreviousData,
  });

type Wanted = Period & { grantId: string | undefined; extract: Extract };

export function folderAddress(id: string, { from, until, grantId, extract }: Wanted): string {
  const query = new URLSearchParams({ from, until, extract, ...(grantId !== undefined && { grantId }) });
  return `/api/working-groups/${id}/evidence.zip?${query}`;
}
