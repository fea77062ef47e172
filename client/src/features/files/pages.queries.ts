import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { contentAddress, type StoredFile } from './files.queries';

export type FilePages = components['schemas']['FilePages'];
export type FilePage = components['schemas']['FilePage'];
export type PreviewObstacle = components['schemas']['PreviewObstacle'];

const SOON = 3_000;

export const isUnderWay = ({ state }: Pick<FilePages, 'state'>): boolean => state === 'pending' || state === 'running';

/** Text and pictures of the pages; asked for again until they are made. */
export const pagesQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['files', fileId, 'pages'],
    queryFn: () => answer(api.GET('/api/files/{id}/pages', { params: { path: { id: fileId } } })),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? SOON : false),
  });

export function useRetryPreview(fileId: string) {
  return usePagesChange(fileId, (_: undefined) =>
    answer(api.POST('/api/files/{id}/processing', { params: { path: { id: fileId } } })),
  );
}

export function useReleaseNotes(fileId: string) {
  return usePagesChange(fileId, (released: boolean) =>
    answer(api.PUT('/api/files/{id}/notes-release', { params: { path: { id: fileId } }, body: { released } })),
  );
}

function usePagesChange<Input>(fileId: string, change: (input: Input) => Promise<FilePages>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (pages) => queries.setQueryData(pagesQuery(fileId).queryKey, pages),
  });
}

/** In lists 320 pixels wide, to read 1280. */
export const pageImageAddress = (fileId: string, number: number, width: 320 | 1280): string =>
  `/api/files/${fileId}/pages/${number}/image?width=${width}`;

/** The file as PDF: the original, or what it was made into. */
export const pdfAddress = ({ id, mediaType }: Pick<StoredFile, 'id' | 'mediaType'>): string =>
  mediaType === 'application/pdf' ? contentAddress(id) : `/api/files/${id}/pdf?disposition=attachment`;
