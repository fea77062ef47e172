import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type AccessibleVersionRequest = components['schemas']['AccessibleVersionRequest'];

const key = 'accessible-version-requests';

/** Of the files of a talk: one's own, for the coordination everybody's. */
export const accessibleVersionsQuery = (talkId: string) =>
  queryOptions({
    queryKey: [key, talkId],
    queryFn: () => answer(api.GET('/api/accessible-version-requests', { params: { query: { ownerId: talkId } } })),
  });

const byId = (id: string) => ({ path: { id } });

export function useRequestAccessibleVersion(fileId: string) {
  return useRequestChange((need: string | null) =>
    answer(api.PUT('/api/files/{id}/accessible-version-request', { params: byId(fileId), body: { need } })),
  );
}

export function useTakeBackRequest(fileId: string) {
  return useRequestChange((_: undefined) =>
    answer(api.DELETE('/api/files/{id}/accessible-version-request', { params: byId(fileId) })),
  );
}

export function useAnswerRequests(fileId: string) {
  return useRequestChange((text: string) =>
    answer(api.POST('/api/files/{id}/accessible-version-answer', { params: byId(fileId), body: { answer: text } })),
  );
}

/** It stands on the desk of the coordination as well. */
function useRequestChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all([[key], ['open-matters']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
