import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Picture = components['schemas']['Picture'];
export type PublicityChannel = components['schemas']['PublicityChannel'];

/** Everything about pictures begins with this key. */
export const PICTURES = 'pictures';

/** The pool of a group, the newest first. */
export const picturesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [PICTURES, 'of', workingGroupId],
    queryFn: () => answer(api.GET('/api/pictures', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const pictureQuery = (id: string) =>
  queryOptions({
    queryKey: [PICTURES, id],
    queryFn: () => answer(api.GET('/api/pictures/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });

/** Where members see it, small or large; null while it is not drawn yet. */
export const pictureAddress = ({ file }: Pick<Picture, 'file'>, width: 320 | 1280): string | null =>
  file?.preview === 'ready' ? `/api/files/${file.id}/pages/1/image?width=${width}` : null;

export const isShownOn = ({ showings }: Picture, wanted: PublicityChannel): boolean =>
  showings.some(({ channel, isShown }) => channel === wanted && isShown);
