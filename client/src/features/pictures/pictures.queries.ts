import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { FileTransfer } from '../../api/upload';
import { barePhoto } from '../../lib/bare-photo';
import { PICTURES, type PublicityChannel } from '../picture-choice/picture-choice.queries';
import { sessionQuery } from '../session/session.queries';

export type AddPicture = components['schemas']['AddPicture'];
export type ChangePicture = components['schemas']['ChangePicture'];
export type RecordConsent = components['schemas']['RecordConsent'];
export type PictureConsent = components['schemas']['PictureConsent'];

const byId = (id: string) => ({ path: { id } });

export function useAddPicture() {
  return usePictureChange((body: AddPicture) => answer(api.POST('/api/pictures', { body })));
}

export function useChangePicture(id: string) {
  return usePictureChange((body: ChangePicture) => answer(api.PATCH('/api/pictures/{id}', { params: byId(id), body })));
}

export function useRemovePicture(id: string) {
  return usePictureChange(() => answer(api.DELETE('/api/pictures/{id}', { params: byId(id) })));
}

/** Without what the camera wrote into it. */
export function useSendPicture() {
  const queries = useQueryClient();
  return usePictureChange(async ({ id, photo }: { id: string; photo: File }) => {
    const person = queries.getQueryData(sessionQuery.queryKey)?.member?.id ?? '';
    await new FileTransfer(person, { ownerType: 'picture', ownerId: id }, await barePhoto(photo)).send();
  });
}

/** Lets it be shown on a channel, or not any more. */
export function useReleasePicture(id: string) {
  return usePictureChange(({ channel, isReleased }: { channel: PublicityChannel; isReleased: boolean }) => {
    const params = { path: { id, channel } };
    return isReleased
      ? answer(api.PUT('/api/pictures/{id}/channels/{channel}', { params }))
      : answer(api.DELETE('/api/pictures/{id}/channels/{channel}', { params }));
  });
}

/** Everywhere at once; false brings it back. */
export function useWithdrawPicture(id: string) {
  return usePictureChange((isWithdrawn: boolean) =>
    isWithdrawn
      ? answer(api.POST('/api/pictures/{id}/withdrawal', { params: byId(id) }))
      : answer(api.DELETE('/api/pictures/{id}/withdrawal', { params: byId(id) })),
  );
}

export function useRecordConsent(id: string) {
  return usePictureChange((body: RecordConsent) =>
    answer(api.POST('/api/pictures/{id}/consents', { params: byId(id), body })),
  );
}

export function useWithdrawConsent(id: string) {
  return usePictureChange(({ consentId, isWithdrawn }: { consentId: string; isWithdrawn: boolean }) => {
    const params = { path: { id, consentId } };
    return isWithdrawn
      ? answer(api.POST('/api/pictures/{id}/consents/{consentId}/withdrawal', { params }))
      : answer(api.DELETE('/api/pictures/{id}/consents/{consentId}/withdrawal', { params }));
  });
}

export function useRemoveConsent(id: string) {
  return usePictureChange((consentId: string) =>
    answer(api.DELETE('/api/pictures/{id}/consents/{consentId}', { params: { path: { id, consentId } } })),
  );
}

/** What shows pictures shows them anew: posts, too, say whether theirs may be seen. */
function usePictureChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([[PICTURES], ['social-posts']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
