import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Mail = components['schemas']['Mail'];
export type MailSummary = components['schemas']['MailSummary'];

/** The newest first. They are asked for anew with every look: mails leave while somebody watches. */
export const mailsQuery = infiniteQueryOptions({
  queryKey: ['mails'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/mails', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
  staleTime: 0,
});

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mails', id],
    queryFn: () => answer(api.GET('/api/mails/{id}', { params: { path: { id } } })),
  });
