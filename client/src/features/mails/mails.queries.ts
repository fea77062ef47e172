import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Mail = components['schemas']['Mail'];
export type MailSummary = components['schemas']['MailSummary'];
export type MailState = MailSummary['state'];

/** The newest first. They are asked for anew with every look: mails leave while somebody watches. */
export const mailsQuery = (state: MailState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['mails', 'list', state ?? 'all'],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/mails', {
          params: { query: { ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** While a mail is on its way, its fate is looked up every other second. */
export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mails', id],
    queryFn: () => answer(api.GET('/api/mails/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'pending' ? 2000 : false),
  });

export function useSendAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/mails/{id}/retry', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['mails'] }),
  });
}
