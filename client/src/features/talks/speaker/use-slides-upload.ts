import { useUploads } from '../../files/use-uploads';

type Target = { token: string; talkId: string; fileId?: string | undefined };
type Options = Parameters<typeof useUploads>[1];

/** Slides on their way from a speaker: a new file of the talk, or the next version of one. */
export function useSlidesUpload({ token, talkId, fileId }: Target, options: Options) {
  return useUploads({ ownerType: 'talk', ownerId: talkId, fileId, token }, options);
}
