import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type StoredFile = components['schemas']['File'];
export type FileVersion = components['schemas']['FileVersion'];
export type FileRights = components['schemas']['FileRights'];
export type FileState = components['schemas']['FileState'];

/** What the forms suggest before anything is recorded. */
export type SuggestedRights = Partial<FileRights>;

export function useRecordRights({ id, version }: StoredFile) {
  return useFileChange((rights: FileRights) =>
    answer(api.PUT('/api/files/{id}/rights', { params: byId(id), body: { ...rights, version } })),
  );
}

export type FileUpdate = Pick<components['schemas']['UpdateFile'], 'publishedFrom' | 'alternativeOfId'>;

export function useUpdateFile({ id, version }: StoredFile) {
  return useFileChange((change: FileUpdate) =>
    answer(api.PATCH('/api/files/{id}', { params: byId(id), body: { ...change, version } })),
  );
}

export function useWithdraw({ id }: StoredFile) {
  return useFileChange(() => answer(api.POST('/api/files/{id}/withdrawal', { params: byId(id) })));
}

export const isUnderWay = ({ scan, preview }: StoredFile): boolean =>
  scan.state === 'pending' || (scan.state !== 'infected' && ['pending', 'running'].includes(preview.state));

/** A file as it was shown; asked for again as long as the portal works at it, and the reader may open it. */
export const processingOf = (file: StoredFile) =>
  queryOptions({
    queryKey: ['files', file.id, 'processing', file.sha256, file.version, file.preview.state],
    queryFn: () => answer(api.GET('/api/files/{id}', { params: byId(file.id) })),
    initialData: file,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isUnderWay(file) && file.abilities.open,
    refetchInterval: ({ state: { data, error } }) => (data && !error && isUnderWay(data) ? 4_000 : false),
  });

export function useRetryPreview({ id }: StoredFile) {
  const refresh = useRefreshFiles();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/files/{id}/processing', { params: byId(id) })),
    onSettled: refresh,
  });
}

/** Files show on their talk, on agendas, in lists and on the desk: all of it is asked for again. */
export function useRefreshFiles() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

/** Where the bytes are; `inline` for what browsers show themselves. */
export function contentAddress(id: string, { inline = false, number }: { inline?: boolean; number?: number } = {}) {
  const query = new URLSearchParams();
  if (inline) query.set('disposition', 'inline');
  if (number !== undefined) query.set('number', String(number));
  return `/api/files/${id}/content${query.size > 0 ? `?${query}` : ''}`;
}

const byId = (id: string) => ({ path: { id } });

/** Also after a refusal: what others changed meanwhile has to be seen. */
function useFileChange<Input>(change: (input: Input) => Promise<StoredFile>) {
  const refresh = useRefreshFiles();
  return useMutation({ mutationFn: change, onSettled: refresh });
}
