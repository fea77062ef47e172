import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Article = components['schemas']['Article'];
export type ArticleSummary = components['schemas']['ArticleSummary'];
export type ArticlePage = components['schemas']['ArticlePage'];
export type ArticleKind = components['schemas']['ArticleKind'];
export type ArticleVersion = components['schemas']['ArticleVersion'];
export type ArticleTelltale = components['schemas']['ArticleTelltale'];
export type WriteArticle = components['schemas']['WriteArticle'];
export type ChangeArticle = components['schemas']['ChangeArticle'];

export const views = ['published', 'to_check', 'draft', 'withdrawn'] as const;
export type ArticleView = (typeof views)[number];
export type ArticleNarrowing = { kind: ArticleKind | ''; topic: string; municipalityId: string; query: string };

const byId = (id: string) => ({ path: { id } });

/** Newest first, with how many there are of each kind and topic. */
export const articlesQuery = (workingGroupId: string, view: ArticleView, narrowing: ArticleNarrowing) =>
  infiniteQueryOptions({
    queryKey: ['articles', 'list', workingGroupId, view, narrowing],
    queryFn: ({ pageParam }) => {
      const { kind, topic, municipalityId, query: words } = narrowing;
      const query = {
        workingGroupId,
        view,
        ...(kind && { kind }),
        ...(topic && { topic }),
        ...(municipalityId && { municipalityId }),
        ...(words && { query: words }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/articles', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: workingGroupId !== '',
    placeholderData: (before) => before,
  });

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', id],
    queryFn: () => answer(api.GET('/api/articles/{id}', { params: byId(id) })),
  });

/** Newest first. */
export const articleVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', id, 'versions'],
    queryFn: () => answer(api.GET('/api/articles/{id}/versions', { params: byId(id) })),
  });

export function useWriteArticle() {
  return useArticleChange((body: WriteArticle) => answer(api.POST('/api/articles', { body })));
}

export function useChangeArticle(id: string) {
  return useArticleChange((body: ChangeArticle) => answer(api.PATCH('/api/articles/{id}', { params: byId(id), body })));
}

export function useRemoveArticle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/articles/{id}', { params: byId(id) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['articles', 'list'] }),
  });
}

export function usePublishArticle(id: string) {
  return useArticleChange((body: { version: number; confirmed: string[] }) =>
    answer(api.POST('/api/articles/{id}/publication', { params: byId(id), body })),
  );
}

export function useWithdrawArticle(id: string) {
  return useArticleChange((body: { version: number; reason: string; confirmed: string[] }) =>
    answer(api.POST('/api/articles/{id}/withdrawal', { params: byId(id), body })),
  );
}

export function useRestoreArticle(id: string) {
  return useArticleChange(() => answer(api.DELETE('/api/articles/{id}/withdrawal', { params: byId(id) })));
}

export function useConfirmArticle(id: string) {
  return useArticleChange((body: { version: number; checkedUntil: string }) =>
    answer(api.POST('/api/articles/{id}/confirmation', { params: byId(id), body })),
  );
}

export function useThank(id: string) {
  return useArticleChange((helped: boolean) =>
    helped
      ? answer(api.PUT('/api/articles/{id}/benefit', { params: byId(id) }))
      : answer(api.DELETE('/api/articles/{id}/benefit', { params: byId(id) })),
  );
}

export function useReuseArticle(id: string) {
  return useArticleChange((note: string) =>
    answer(api.POST('/api/articles/{id}/reuses', { params: byId(id), body: { note } })),
  );
}

export function useRemoveReuse(id: string) {
  return useArticleChange((reuseId: string) =>
    answer(api.DELETE('/api/articles/{id}/reuses/{reuseId}', { params: { path: { id, reuseId } } })),
  );
}

export function useRemoveVersion(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (number: number) =>
      answer(api.DELETE('/api/articles/{id}/versions/{number}', { params: { path: { id, number } } })),
    onSuccess: (versions) => queries.setQueryData(articleVersionsQuery(id).queryKey, versions),
  });
}

/** The article as it is now, at once; lists, the desk and its inquiry are asked again. */
function useArticleChange<Input = void>(change: (input: Input) => Promise<Article>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (article) => queries.setQueryData(articleQuery(article.id).queryKey, article),
    onSettled: () =>
      Promise.all(
        [['articles'], ['open-matters'], ['inquiries']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
