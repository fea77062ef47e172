import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type DistributionAddress = components['schemas']['DistributionAddress'];
type AddDistributionAddress = components['schemas']['AddDistributionAddress'];

const ofGroup = (workingGroupId: string) => ({ path: { id: workingGroupId } });

export const distributionQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['working-groups', workingGroupId, 'distribution-addresses'],
    queryFn: () =>
      answer(api.GET('/api/working-groups/{id}/distribution-addresses', { params: ofGroup(workingGroupId) })),
  });

/** For the choice of a municipality. */
export const municipalityNamesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => answer(api.GET('/api/municipalities')),
  staleTime: 5 * 60_000,
});

export function useAddAddress(workingGroupId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AddDistributionAddress) =>
      answer(api.POST('/api/working-groups/{id}/distribution-addresses', { params: ofGroup(workingGroupId), body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: distributionQuery(workingGroupId).queryKey }),
  });
}

export function useRemoveAddress(workingGroupId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/distribution-addresses/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: distributionQuery(workingGroupId).queryKey }),
  });
}
