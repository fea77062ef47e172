import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { isProblemType } from '../../api/problem';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type PressRelease = Schemas['PressRelease'];
export type PressReleaseSummary = Schemas['PressReleaseSummary'];
export type PressReleaseState = Schemas['PressReleaseState'];
export type PressStep = Schemas['PressReleaseStep']['step'];
export type PressQuote = Schemas['PressQuote'];
export type PressRevision = Schemas['PressRevision'];
export type LocalText = Schemas['LocalText'];
export type LocalTextList = Schemas['LocalTextList'];
export type PressContact = Schemas['PressContact'];
export type PressDispatch = Schemas['PressDispatch'];
export type Clipping = Schemas['Clipping'];

const key = 'press-releases';
const byId = (id: string) => ({ path: { id } });
const ofGroup = (workingGroupId: string) => ({ params: { query: { workingGroupId } } });

export const releasesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/press-releases', ofGroup(workingGroupId))),
    enabled: workingGroupId !== '',
  });

export const releaseQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id],
    queryFn: () => answer(api.GET('/api/press-releases/{id}', { params: byId(id) })),
  });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id, 'revisions'],
    queryFn: () => answer(api.GET('/api/press-releases/{id}/revisions', { params: byId(id) })),
  });

export const localTextsQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id, 'local-texts'],
    queryFn: () => answer(api.GET('/api/press-releases/{id}/local-texts', { params: byId(id) })),
  });

export const dispatchesQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id, 'dispatches'],
    queryFn: () => answer(api.GET('/api/press-releases/{id}/dispatches', { params: byId(id) })),
  });

export const contactsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['press-contacts', workingGroupId],
    queryFn: () => answer(api.GET('/api/press-contacts', ofGroup(workingGroupId))),
    enabled: workingGroupId !== '',
  });

export const clippingsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['clippings', workingGroupId],
    queryFn: () => answer(api.GET('/api/clippings', ofGroup(workingGroupId))),
    enabled: workingGroupId !== '',
  });

export type DocumentFormat = 'docx' | 'txt' | 'html';
export const documentAddress = (id: string, format: DocumentFormat) =>
  `/api/press-releases/${id}/document?format=${format}`;
export const localDocumentAddress = (id: string, municipalityId: string, format: DocumentFormat) =>
  `/api/press-releases/${id}/local-texts/${municipalityId}/document?format=${format}`;
export const allTextsAddress = (id: string) => `/api/press-releases/${id}/local-texts.zip`;

export const useDraftRelease = () =>
  useReleaseChange((body: Schemas['DraftPressRelease']) => answer(api.POST('/api/press-releases', { body })));

export const useChangeRelease = (id: string) =>
  useReleaseChange(
    (body: Schemas['ChangePressRelease']) => answer(api.PATCH('/api/press-releases/{id}', { params: byId(id), body })),
    id,
  );

export const useReleaseStep = (id: string) =>
  useReleaseChange(
    (body: Schemas['PressReleaseStep']) =>
      answer(api.POST('/api/press-releases/{id}/steps', { params: byId(id), body })),
    id,
  );

export const useSetEmbargo = (id: string) =>
  useReleaseChange(
    (body: Schemas['SetEmbargo']) => answer(api.PUT('/api/press-releases/{id}/embargo', { params: byId(id), body })),
    id,
  );

export const useCorrectRelease = (id: string) =>
  useReleaseChange(
    (body: Schemas['CorrectPressRelease']) =>
      answer(api.POST('/api/press-releases/{id}/corrections', { params: byId(id), body })),
    id,
  );

export function useRemoveRelease(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/press-releases/{id}', { params: byId(id) })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: [key, id] });
      void queries.invalidateQueries({ queryKey: [key, 'list'] });
    },
  });
}

const quoteAt = (id: string, quoteId: string) => ({ params: { path: { id, quoteId } } });

export const useAddQuote = (id: string) =>
  useReleaseChange(
    (body: Schemas['AddQuote']) => answer(api.POST('/api/press-releases/{id}/quotes', { params: byId(id), body })),
    id,
  );

export const useChangeQuote = (id: string, quoteId: string) =>
  useReleaseChange(
    (body: Schemas['ChangeQuote']) =>
      answer(api.PATCH('/api/press-releases/{id}/quotes/{quoteId}', { ...quoteAt(id, quoteId), body })),
    id,
  );

export const useRequestQuote = (id: string, quoteId: string) =>
  useReleaseChange(
    (body: Schemas['RequestQuote']) =>
      answer(api.POST('/api/press-releases/{id}/quotes/{quoteId}/request', { ...quoteAt(id, quoteId), body })),
    id,
  );

export const useDecideQuote = (id: string, quoteId: string) =>
  useReleaseChange(
    (body: Schemas['DecideQuote']) =>
      answer(api.POST('/api/press-releases/{id}/quotes/{quoteId}/decision', { ...quoteAt(id, quoteId), body })),
    id,
  );

export const useRemoveQuote = (id: string, quoteId: string) =>
  useReleaseChange(() => answer(api.DELETE('/api/press-releases/{id}/quotes/{quoteId}', quoteAt(id, quoteId))), id);

export function useSaveLocalText(id: string, municipalityId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SaveLocalText']) =>
      answer(
        api.PUT('/api/press-releases/{id}/local-texts/{municipalityId}', {
          params: { path: { id, municipalityId } },
          body,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: localTextsQuery(id).queryKey }),
  });
}

export function useDispatchRelease(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['DispatchPressRelease']) =>
      answer(api.POST('/api/press-releases/{id}/dispatches', { params: byId(id), body })),
    onSuccess: (list) => queries.setQueryData(dispatchesQuery(id).queryKey, list),
  });
}

export const useAddContact = () =>
  useListChange('press-contacts', (body: Schemas['AddPressContact']) =>
    answer(api.POST('/api/press-contacts', { body })),
  );
export const useChangeContact = (id: string) =>
  useListChange('press-contacts', (body: Schemas['ChangePressContact']) =>
    answer(api.PATCH('/api/press-contacts/{id}', { params: byId(id), body })),
  );
export const useRemoveContact = (id: string) =>
  useListChange('press-contacts', () => answer(api.DELETE('/api/press-contacts/{id}', { params: byId(id) })));

export const useAddClipping = () =>
  useListChange('clippings', (body: Schemas['AddClipping']) => answer(api.POST('/api/clippings', { body })));
export const useChangeClipping = (id: string) =>
  useListChange('clippings', (body: Schemas['ChangeClipping']) =>
    answer(api.PATCH('/api/clippings/{id}', { params: byId(id), body })),
  );
export const useRemoveClipping = (id: string) =>
  useListChange('clippings', () => answer(api.DELETE('/api/clippings/{id}', { params: byId(id) })));

function useListChange<Input, Output>(list: string, change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: [list] }) });
}

/** The answer of every change is the release as it stands; what is made of it is asked anew. */
function useReleaseChange<Input>(change: (input: Input) => Promise<PressRelease>, id?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (release) => {
      queries.setQueryData(releaseQuery(release.id).queryKey, release);
      void queries.invalidateQueries({ queryKey: [key, 'list'] });
      void queries.invalidateQueries({ queryKey: localTextsQuery(release.id).queryKey });
      void queries.invalidateQueries({ queryKey: revisionsQuery(release.id).queryKey });
    },
    onError: (error) => {
      if (id !== undefined && isProblemType(error, 'changed-meanwhile'))
        void queries.invalidateQueries({ queryKey: [key, id] });
    },
  });
}

export type DraftSource = 'campaign' | 'event';
type Named = { id: string; title: string };

/** What a press release may begin with: campaigns and coming events of the group. */
export const draftSourcesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, 'sources', workingGroupId],
    queryFn: async (): Promise<Record<DraftSource, Named[]>> => {
      const query = { workingGroupId, when: 'upcoming' } as const;
      const [campaigns, events] = await Promise.all([
        answer(api.GET('/api/campaigns', ofGroup(workingGroupId))),
        answer(api.GET('/api/events', { params: { query } })),
      ]);
      return { campaign: campaigns.items, event: events.items };
    },
    enabled: workingGroupId !== '',
  });
