import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type NewsItem = Schemas['NewsItem'];

const key = 'news-items';
const byId = (id: string) => ({ path: { id } });

export const newsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, workingGroupId],
    queryFn: () => answer(api.GET('/api/news-items', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const useWriteNews = () =>
  useNewsChange((body: Schemas['WriteNewsItem']) => answer(api.POST('/api/news-items', { body })));

export const useChangeNews = (id: string) =>
  useNewsChange((body: Schemas['ChangeNewsItem']) =>
    answer(api.PATCH('/api/news-items/{id}', { params: byId(id), body })),
  );

export const usePublishNews = (id: string) =>
  useNewsChange((body: Schemas['PublishNewsItem']) =>
    answer(api.POST('/api/news-items/{id}/publication', { params: byId(id), body })),
  );

export const useWithdrawNews = (id: string) =>
  useNewsChange((body: Schemas['WithdrawNewsItem']) =>
    answer(api.POST('/api/news-items/{id}/withdrawal', { params: byId(id), body })),
  );

export const useRemoveNews = (id: string) =>
  useNewsChange(() => answer(api.DELETE('/api/news-items/{id}', { params: byId(id) })));

function useNewsChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: [key] }) });
}
