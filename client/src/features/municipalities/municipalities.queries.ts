import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Municipality = components['schemas']['Municipality'];
export type MunicipalityName = components['schemas']['MunicipalityName'];

/** The member bodies in the order they are always shown in; they hardly ever change. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => answer(api.GET('/api/municipalities')),
  staleTime: 60 * 60_000,
});

export const municipalityQuery = (id: string) =>
  queryOptions({
    queryKey: ['municipalities', id],
    queryFn: () => answer(api.GET('/api/municipalities/{id}', { params: { path: { id } } })),
    staleTime: 60 * 60_000,
  });
