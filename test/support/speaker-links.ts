import type { TestApp } from './app.js';
import { as, asVisitor, jsonBody } from './as.js';
import { createMeeting } from './factories/meetings.js';
import { createMemberOf } from './factories/members.js';
import { createTalk } from './factories/talks.js';
import { createWorkingGroup } from './factories/working-groups.js';
import { linkIn, mailTo } from './mailbox.js';

/** The address of the speaker of every talk made here. */
export const UTE = 'beispiel@waerme.example';

type MeetingInput = Parameters<typeof createMeeting>[2];

/** A talk on the agenda of a meeting, its speaker and who coordinates: Hanna Wiesental. */
export async function createTalkWithSpeaker(portal: TestApp, given: MeetingInput = {}) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], {
    givenName: 'Hanna',
    familyName: 'Wiesental',
  });
  const meeting = await createMeeting(portal, group, { number: 47, ...given });
  const talk = await createTalk(portal, meeting);
  const { speakerId } = await portal.database.client.talkSpeaker.findFirstOrThrow({ where: { talkId: talk.id } });
  const at = { params: { path: { id: talk.id, speakerId } } };
  const coordinator = await as(portal, hanna);
  return { group, hanna, meeting, talk, speakerId, at, coordinator };
}

type Scene = Awaited<ReturnType<typeof createTalkWithSpeaker>>;

export const inviteSpeaker = ({ coordinator, at }: Scene, by: 'mail' | 'copy' = 'mail') =>
  coordinator.POST('/api/talks/{id}/speakers/{speakerId}/link', { ...at, body: { by, validUntil: '2026-12-13' } });

/** The same with an invitation that has arrived. */
export async function createInvitedSpeaker(portal: TestApp, given: MeetingInput = {}) {
  const scene = await createTalkWithSpeaker(portal, given);
  await inviteSpeaker(scene);
  return { ...scene, ute: speakerPage(portal, linkIn(await mailTo(portal, UTE))) };
}

/** The page behind a link. */
export function speakerPage(portal: TestApp, token: string) {
  const headers = { authorization: `Bearer ${token}` };
  const call = async (path: string, init: RequestInit = {}) =>
    asVisitor(portal).raw(`/api/speaker-link${path}`, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers },
    });
  return {
    get: () => call(''),
    put: (path: string, body: unknown) => call(`/${path}`, jsonBody('PUT', body)),
    sheet: async () => (await call('')).json(),
  };
}
