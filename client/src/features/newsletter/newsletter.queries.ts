import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Newsletter = Schemas['Newsletter'];
export type NewsletterSummary = Schemas['NewsletterSummary'];
export type NewsletterState = Schemas['NewsletterState'];
export type NewsletterTopic = Schemas['NewsletterTopic'];
export type NewsletterTopicList = Schemas['NewsletterTopicList'];
export type NewsletterCheck = Schemas['NewsletterCheck'];
export type NewsletterInsertion = Schemas['NewsletterInsertion'];
export type SubscriptionLookup = Schemas['SubscriptionLookup'];

const key = 'newsletters';
const topicsKey = 'newsletter-topics';
const byId = (id: string) => ({ path: { id } });
const ofGroup = (workingGroupId: string) => ({ params: { query: { workingGroupId } } });

export const newslettersQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/newsletters', ofGroup(workingGroupId))),
    enabled: workingGroupId !== '',
  });

/** Looked at again while its mails are under way. */
export const newsletterQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id],
    queryFn: () => answer(api.GET('/api/newsletters/{id}', { params: byId(id) })),
    refetchInterval: ({ state: { data } }) => (isLeaving(data) ? 3000 : false),
  });

const isLeaving = (newsletter: Newsletter | undefined): boolean =>
  newsletter !== undefined &&
  ((newsletter.state === 'scheduled' && new Date(newsletter.scheduledFor ?? '') <= new Date()) ||
    (newsletter.fate?.underWay ?? 0) > 0);

/** Below its issue: what changes that, changes this. */
export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id, 'check'],
    queryFn: () => answer(api.GET('/api/newsletters/{id}/check', { params: byId(id) })),
  });

export const insertionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['newsletter-insertions', id],
    queryFn: () => answer(api.GET('/api/newsletters/{id}/insertions', { params: byId(id) })),
  });

export const topicsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [topicsKey, workingGroupId],
    queryFn: () => answer(api.GET('/api/newsletter-topics', ofGroup(workingGroupId))),
    enabled: workingGroupId !== '',
  });

export const previewAddress = (id: string, version: number) => `/api/newsletters/${id}/preview?v=${version}`;

export const useDraftNewsletter = () =>
  useChange((body: Schemas['DraftNewsletter']) => answer(api.POST('/api/newsletters', { body })));

export const useSaveNewsletter = (id: string) =>
  useChange((body: Schemas['ChangeNewsletter']) =>
    answer(api.PATCH('/api/newsletters/{id}', { params: byId(id), body })),
  );

export const useRemoveNewsletter = (id: string) =>
  useChange(() => answer(api.DELETE('/api/newsletters/{id}', { params: byId(id) })));

export const useSendSample = (id: string) =>
  useMutation({ mutationFn: () => answer(api.POST('/api/newsletters/{id}/sample', { params: byId(id) })) });

export const useScheduleNewsletter = (id: string) =>
  useChange((body: Schemas['ScheduleNewsletter']) =>
    answer(api.POST('/api/newsletters/{id}/schedule', { params: byId(id), body })),
  );

export const useRecallNewsletter = (id: string) =>
  useChange((body: Schemas['RecallNewsletter']) =>
    answer(api.POST('/api/newsletters/{id}/recall', { params: byId(id), body })),
  );

export const useWithdrawNewsletter = (id: string) =>
  useChange((body: Schemas['WithdrawNewsletter']) =>
    answer(api.POST('/api/newsletters/{id}/withdrawal', { params: byId(id), body })),
  );

export const useAddTopic = () =>
  useChange((body: Schemas['AddNewsletterTopic']) => answer(api.POST('/api/newsletter-topics', { body })));

export const useChangeTopic = (id: string) =>
  useChange((body: Schemas['ChangeNewsletterTopic']) =>
    answer(api.PATCH('/api/newsletter-topics/{id}', { params: byId(id), body })),
  );

export const useOrderTopics = () =>
  useChange((body: Schemas['OrderNewsletterTopics']) => answer(api.PUT('/api/newsletter-topics/order', { body })));

export const useRemoveTopic = () =>
  useChange((id: string) => answer(api.DELETE('/api/newsletter-topics/{id}', { params: byId(id) })));

export const useLookUpSubscription = () =>
  useMutation({
    mutationFn: (body: Schemas['SubscriptionAddress']) =>
      answer(api.POST('/api/newsletter-subscriptions/lookup', { body })),
  });

export const useEndSubscription = () =>
  useChange((body: Schemas['SubscriptionAddress']) => answer(api.POST('/api/newsletter-subscriptions/end', { body })));

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [key] }),
        queries.invalidateQueries({ queryKey: [topicsKey] }),
      ]),
  });
}
