import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type ArchiveSubscription = components['schemas']['ArchiveSubscription'];
export type ArchiveContents = components['schemas']['ArchiveContents'];
export type ArchiveAddress = components['schemas']['ArchiveAddress'];

export const downloadAddress = '/api/emergency-archive/folder.zip';

export const subscriptionQuery = queryOptions({
  queryKey: ['emergency-archive'],
  queryFn: () => answer(api.GET('/api/emergency-archive')),
});

/** Everything is counted for it: what was seen a while ago is good enough. */
export const contentsQuery = queryOptions({
  queryKey: ['emergency-archive-contents'],
  queryFn: () => answer(api.GET('/api/emergency-archive/contents')),
  staleTime: 10 * 60_000,
});

export const useChangeReminder = () =>
  useArchiveChange((body: { reminds: boolean; version: number }) =>
    answer(api.PUT('/api/emergency-archive/reminder', { body })),
  );

export const useMakeAddress = () =>
  useArchiveChange((body: { version: number }) => answer(api.POST('/api/emergency-archive/address', { body })));

export const useEndAddress = () => useArchiveChange(() => answer(api.DELETE('/api/emergency-archive/address')));

function useArchiveChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: subscriptionQuery.queryKey }),
  });
}
