import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';

const byId = (id: string) => ({ path: { id } });

/** How far approved minutes have gone; for the coordination. */
export const distributionQuery = (minutesId: string) =>
  queryOptions({
    queryKey: ['minutes', minutesId, 'distribution'],
    queryFn: () => answer(api.GET('/api/minutes/{id}/distribution', { params: byId(minutesId) })),
  });

export function useDistribute(minutesId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/minutes/{id}/distribution', { params: byId(minutesId) })),
    onSuccess: (distribution) => queries.setQueryData(distributionQuery(minutesId).queryKey, distribution),
  });
}
