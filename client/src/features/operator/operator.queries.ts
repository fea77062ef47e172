import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Operator = components['schemas']['Operator'];

export const operatorQuery = queryOptions({ queryKey: ['operator'], queryFn: () => answer(api.GET('/api/operator')) });

export function useChangeOperator() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['ChangeOperator']) => answer(api.PUT('/api/operator', { body })),
    onSuccess: (operator) => queries.setQueryData(operatorQuery.queryKey, operator),
    onSettled: () => queries.invalidateQueries({ queryKey: ['open-matters'] }),
  });
}
