import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';

/** What became of it in the knowledge collection; asked again in each state, for an answer makes it possible. */
export const inquiryArticleQuery = (id: string, state: string) =>
  queryOptions({
    queryKey: ['inquiries', id, 'article', state],
    queryFn: () => answer(api.GET('/api/inquiries/{id}/article', { params: { path: { id } } })),
  });

export function useBeginArticle(id: string, state: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/inquiries/{id}/article', { params: { path: { id } } })),
    onSuccess: (found) => queries.setQueryData(inquiryArticleQuery(id, state).queryKey, found),
    onSettled: () => queries.invalidateQueries({ queryKey: ['articles'] }),
  });
}
