import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type OwnInquiry = components['schemas']['OwnInquiry'];

const byLink = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export const ownInquiryQuery = (token: string) =>
  queryOptions({
    queryKey: ['own-inquiry', token],
    queryFn: () => answer(api.GET('/api/own-inquiry', byLink(token))),
    retry: false,
  });

export function useWriteOn(token: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => answer(api.POST('/api/own-inquiry/messages', { ...byLink(token), body: { text } })),
    onSuccess: (inquiry) => queries.setQueryData(ownInquiryQuery(token).queryKey, inquiry),
  });
}
