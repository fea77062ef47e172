import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type AskFromOutside = components['schemas']['AskFromOutside'];
export type OutsideKind = components['schemas']['OutsideInquiryKind'];
export type OutsideReceipt = components['schemas']['OutsideReceipt'];
export type OwnInquiry = components['schemas']['OwnInquiry'];
export type Puzzle = components['schemas']['Puzzle'];
export type Proof = AskFromOutside['proof'];
/** What somebody wrote, before the work that goes with it. */
export type Question = Omit<AskFromOutside, 'proof'>;

export const askForPuzzle = (): Promise<Puzzle> => answer(api.GET('/api/outside-inquiries/puzzle'));

export const askFromOutside = (body: AskFromOutside): Promise<OutsideReceipt> =>
  answer(api.POST('/api/outside-inquiries', { body }));

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
