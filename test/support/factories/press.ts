import type { Api } from '../as.js';

export const at = (id: string) => ({ params: { path: { id } } });
export const quoteAt = (id: string, quoteId: string) => ({ params: { path: { id, quoteId } } });
export const type = (error: unknown) =>
  error !== null && typeof error === 'object' && 'type' in error ? String(error.type).split('/').at(-1) : undefined;

export async function draft(api: Api, workingGroupId: string, words: { text?: string; title?: string } = {}) {
  const title = words.title ?? 'Licht aus';
  const { data } = await api.POST('/api/press-releases', { body: { workingGroupId, title } });
  if (!data) throw new Error('no draft');
  return change(api, data, { text: words.text ?? 'In {{ort}} gehen die Lichter aus.' });
}

export type Release = NonNullable<Awaited<ReturnType<typeof read>>>;
export const read = async (api: Api, id: string) => (await api.GET('/api/press-releases/{id}', at(id))).data;

export async function change(
  api: Api,
  { id, version, title }: { id: string; version: number; title: string },
  words: object,
) {
  const { data } = await api.PATCH('/api/press-releases/{id}', {
    ...at(id),
    body: { version, title, text: 'Text', ...words },
  });
  if (!data) throw new Error('not changed');
  return data;
}

export const take = (
  api: Api,
  { id, version }: Release,
  step: 'coordinate' | 'approve' | 'reopen' | 'release' | 'withdraw',
) => api.POST('/api/press-releases/{id}/steps', { ...at(id), body: { version, step } });

export async function released(api: Api, release: Release): Promise<Release> {
  const approved = await take(api, release, 'approve');
  const out = approved.data && (await take(api, approved.data, 'release'));
  if (!out?.data) throw new Error(JSON.stringify(approved.error ?? out?.error));
  return out.data;
}
