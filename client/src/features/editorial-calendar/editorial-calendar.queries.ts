import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type EditorialEntry = components['schemas']['EditorialEntry'];

export const editorialQuery = (workingGroupId: string, month: string) =>
  queryOptions({
    queryKey: ['editorial-calendar', workingGroupId, month],
    queryFn: () => answer(api.GET('/api/editorial-calendar', { params: { query: { workingGroupId, month } } })),
    enabled: workingGroupId !== '',
  });
