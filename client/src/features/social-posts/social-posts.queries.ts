import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type SocialPost = components['schemas']['SocialPost'];
export type SocialText = components['schemas']['SocialText'];
export type SocialChannel = components['schemas']['SocialChannel'];
export type ChangeSocialPost = components['schemas']['ChangeSocialPost'];

const byId = (id: string) => ({ path: { id } });
const POSTS = 'social-posts';

export const postsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [POSTS, 'of', workingGroupId],
    queryFn: () => answer(api.GET('/api/social-posts', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: [POSTS, id],
    queryFn: () => answer(api.GET('/api/social-posts/{id}', { params: byId(id) })),
    enabled: id !== '',
  });

type Subject = { id: string; title: string };
export type Subjects = { campaigns: Subject[]; events: Subject[]; pressReleases: Subject[] };

/** What a post may be about. */
export const subjectsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [POSTS, 'subjects', workingGroupId],
    queryFn: async (): Promise<Subjects> => {
      const params = { query: { workingGroupId } };
      const [campaigns, events, pressReleases] = await Promise.all([
        answer(api.GET('/api/campaigns', { params })),
        answer(api.GET('/api/events', { params })),
        answer(api.GET('/api/press-releases', { params })),
      ]);
      return { campaigns: campaigns.items, events: events.items, pressReleases: pressReleases.items };
    },
    enabled: workingGroupId !== '',
  });

/** A new one without `id`. */
export function useSavePost(id: string | undefined, workingGroupId: string, version: number) {
  return usePostChange((body: Omit<ChangeSocialPost, 'version'>) =>
    id === undefined
      ? answer(api.POST('/api/social-posts', { body: { ...body, workingGroupId } }))
      : answer(api.PATCH('/api/social-posts/{id}', { params: byId(id), body: { ...body, version } })),
  );
}

export function useRemovePost(id: string) {
  return usePostChange(() => answer(api.DELETE('/api/social-posts/{id}', { params: byId(id) })));
}

export function useReleasePost(id: string) {
  return usePostChange((isReady: boolean) =>
    isReady
      ? answer(api.POST('/api/social-posts/{id}/release', { params: byId(id) }))
      : answer(api.DELETE('/api/social-posts/{id}/release', { params: byId(id) })),
  );
}

export function useDispatchPost(id: string) {
  return usePostChange(() => answer(api.POST('/api/social-posts/{id}/dispatch', { params: byId(id) })));
}

export function useNotePublication(id: string, channel: SocialChannel) {
  return usePostChange((url: string | null) =>
    answer(
      api.PUT('/api/social-posts/{id}/texts/{channel}/publication', {
        params: { path: { id, channel } },
        body: { url },
      }),
    ),
  );
}

export function useForgetPublication(id: string, channel: SocialChannel) {
  return usePostChange(() =>
    answer(api.DELETE('/api/social-posts/{id}/texts/{channel}/publication', { params: { path: { id, channel } } })),
  );
}

export function useWithdrawText(id: string, channel: SocialChannel) {
  return usePostChange(() =>
    answer(api.POST('/api/social-posts/{id}/texts/{channel}/withdrawal', { params: { path: { id, channel } } })),
  );
}

function usePostChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([[POSTS], ['editorial-calendar']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
