import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type SpeakerSheet = components['schemas']['SpeakerSheet'];
export type TalkSpeakerSheet = components['schemas']['TalkSpeakerSheet'];
export type SpeakerStep = components['schemas']['SpeakerStep'];
export type SlidesNeed = components['schemas']['SlidesNeed'];
export type SlidesQueueEntry = components['schemas']['SlidesQueueEntry'];
export type DeclaredRights = components['schemas']['DeclareRights'];
type Answer = components['schemas']['AnswerTalk'];
type Profile = components['schemas']['SaveSpeakerProfile'];
type Consents = components['schemas']['SaveSpeakerConsents'];
type Summary = components['schemas']['SaveTalkSummary'];
type SlidesSource = components['schemas']['SaveSlidesSource'];
type Invitation = components['schemas']['InviteSpeaker'];

/** Ways to one sheet: by the link of a mail, or signed in on behalf of the speaker. */
export type SpeakerDoor = {
  /** Whose page it is: words differ. */
  isOwn: boolean;
  answer(body: Answer): Promise<SpeakerSheet>;
  profile(body: Profile): Promise<SpeakerSheet>;
  consents(body: Consents): Promise<SpeakerSheet>;
  summary(body: Summary): Promise<SpeakerSheet>;
  slidesSource(body: SlidesSource): Promise<SpeakerSheet>;
};

const BY_LINK = '/api/speaker-link';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The token goes into a header: no server log ever holds it. */
export function linkDoor(token: string): SpeakerDoor {
  const headers = bearer(token);
  return {
    isOwn: true,
    answer: (body) => answer(api.PUT(`${BY_LINK}/answer`, { headers, body })),
    profile: (body) => answer(api.PUT(`${BY_LINK}/profile`, { headers, body })),
    consents: (body) => answer(api.PUT(`${BY_LINK}/consents`, { headers, body })),
    summary: (body) => answer(api.PUT(`${BY_LINK}/summary`, { headers, body })),
    slidesSource: (body) => answer(api.PUT(`${BY_LINK}/slides-source`, { headers, body })),
  };
}

export const declareRights = (token: string, fileId: string, body: DeclaredRights): Promise<SpeakerSheet> =>
  answer(api.PUT(`${BY_LINK}/files/{id}/rights`, { headers: bearer(token), params: { path: { id: fileId } }, body }));

const AT_TALK = '/api/talks/{id}/speakers/{speakerId}';

export function memberDoor(talkId: string, speakerId: string): SpeakerDoor {
  const params = { path: { id: talkId, speakerId } };
  return {
    isOwn: false,
    answer: (body) => answer(api.PUT(`${AT_TALK}/answer`, { params, body })),
    profile: (body) => answer(api.PUT(`${AT_TALK}/profile`, { params, body })),
    consents: (body) => answer(api.PUT(`${AT_TALK}/consents`, { params, body })),
    summary: (body) => answer(api.PUT(`${AT_TALK}/summary`, { params, body })),
    slidesSource: (body) => answer(api.PUT(`${AT_TALK}/slides-source`, { params, body })),
  };
}

const key = 'speaker-sheets';

export const linkedSheetQuery = (token: string) =>
  queryOptions({
    queryKey: [key, 'by-link', token],
    queryFn: () => answer(api.GET(BY_LINK, { headers: bearer(token) })),
    retry: false,
    refetchOnWindowFocus: false,
  });

export const talkSheetsQuery = (talkId: string) =>
  queryOptions({
    queryKey: [key, talkId],
    queryFn: () => answer(api.GET('/api/talks/{id}/speakers', { params: { path: { id: talkId } } })),
  });

export const slidesQueueQuery = () =>
  queryOptions({
    queryKey: [key, 'queue'],
    queryFn: () => answer(api.GET('/api/slides-queue', {})),
  });

/** What a speaker gives shows on the talk, in the queue and on the desk. */
export function useRefreshSheets() {
  const queries = useQueryClient();
  return () =>
    Promise.all([[key], ['talks'], ['open-matters']].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

export function useInviteSpeaker(talkId: string, speakerId: string) {
  const refresh = useRefreshSheets();
  return useMutation({
    mutationFn: (body: Invitation) =>
      answer(api.POST(`${AT_TALK}/link`, { params: { path: { id: talkId, speakerId } }, body })),
    onSettled: refresh,
  });
}

export function useRevokeLink(talkId: string, speakerId: string) {
  const refresh = useRefreshSheets();
  return useMutation({
    mutationFn: () => answer(api.DELETE(`${AT_TALK}/link`, { params: { path: { id: talkId, speakerId } } })),
    onSettled: refresh,
  });
}

export function useRemindSpeaker() {
  const refresh = useRefreshSheets();
  return useMutation({
    mutationFn: ({ talkId, speakerId, message }: { talkId: string; speakerId: string; message: string }) =>
      answer(api.POST(`${AT_TALK}/reminder`, { params: { path: { id: talkId, speakerId } }, body: { message } })),
    onSettled: refresh,
  });
}
