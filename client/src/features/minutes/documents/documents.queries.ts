import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type MinutesPublication = components['schemas']['MinutesPublication'];
export type PublicMinutes = components['schemas']['PublicMinutes'];
export type Part = PublicMinutes['parts'][number];
export type Format = 'pdf' | 'docx' | 'html';
export type Audience = 'group' | 'leadership' | 'public';

const byId = (id: string) => ({ path: { id } });

/** Addresses that the browser fetches by itself. */
export const documentAddress = (minutesId: string, format: Format, audience: Audience): string =>
  `/api/minutes/${minutesId}/document?format=${format}&audience=${audience}`;

export const publicDocumentAddress = (minutesId: string, format: Format): string =>
  `/api/public-minutes/${minutesId}/document?format=${format}`;

export const publicPictureAddress = (minutesId: string, fileId: string): string =>
  `/api/public-minutes/${minutesId}/pictures/${fileId}`;

export const publicationQuery = (minutesId: string) =>
  queryOptions({
    queryKey: ['minutes', 'publication', minutesId],
    queryFn: () => answer(api.GET('/api/minutes/{id}/publication', { params: byId(minutesId) })),
  });

export const publicMinutesListQuery = queryOptions({
  queryKey: ['public-minutes'],
  queryFn: () => answer(api.GET('/api/public-minutes')),
});

export const publicMinutesQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-minutes', id],
    queryFn: () => answer(api.GET('/api/public-minutes/{id}', { params: byId(id) })),
  });

export const usePublish = (minutesId: string) =>
  usePublicationChange((confirmedWords: string[]) =>
    answer(api.POST('/api/minutes/{id}/publication', { params: byId(minutesId), body: { confirmedWords } })),
  );

export const useWithdraw = (minutesId: string) =>
  usePublicationChange(() => answer(api.DELETE('/api/minutes/{id}/publication', { params: byId(minutesId) })));

function usePublicationChange<Input>(change: (input: Input) => Promise<MinutesPublication>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (publication) => {
      queries.setQueryData(publicationQuery(publication.minutesId).queryKey, publication);
      await queries.invalidateQueries({ queryKey: publicMinutesListQuery.queryKey });
    },
  });
}
