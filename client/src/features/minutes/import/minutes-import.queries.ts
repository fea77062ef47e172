import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { sendFile } from '../../../api/send-file';

export type MinutesImport = components['schemas']['MinutesImport'];
export type SaveMinutesImport = components['schemas']['SaveMinutesImport'];
export type ImportBlock = MinutesImport['blocks'][number]['block'];
export type ImportMeeting = MinutesImport['meetings'][number];

const byId = (id: string) => ({ path: { id } });

/** What the reader has begun, and for which groups they may begin. */
export const importsQuery = queryOptions({
  queryKey: ['minutes-imports'],
  queryFn: () => answer(api.GET('/api/minutes-imports')),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes-imports', id],
    queryFn: () => answer(api.GET('/api/minutes-imports/{id}', { params: byId(id) })),
    // What somebody corrects must not change below their hands.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Answers the id of what was read. */
export function useReadMinutes() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ workingGroupId, file, name }: { workingGroupId: string; file: Blob; name: string }) => {
      const read: unknown = await sendFile('/api/minutes-imports', { workingGroupId, name }, file);
      return read instanceof Object && 'id' in read ? String(read.id) : '';
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  });
}

export function useSaveImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SaveMinutesImport) =>
      answer(api.POST('/api/minutes-imports/{id}/minutes', { params: byId(id), body })),
    onSuccess: () =>
      Promise.all([['minutes'], ['meetings']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export function useRemoveImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/minutes-imports/{id}', { params: byId(id) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  });
}
