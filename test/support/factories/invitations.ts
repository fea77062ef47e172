import type { TestApp } from '../app.js';
import { type Api, as } from '../as.js';
import { createMeeting } from './meetings.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

/** Hanna coordinates, Clara (Siegen) may send Sven, Paula is from Hilchenbach; Katrin is a guest. Not invited yet. */
export async function createGroupToInvite(portal: TestApp, given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal, { shortName: 'AK Klimaschutz' });
  const person = (
    givenName: string,
    familyName: string,
    slug: string,
    ...roles: ('coordinator' | 'member' | 'deputy' | 'guest')[]
  ) =>
    createMemberOf(portal, group, roles, {
      givenName,
      familyName,
      slug,
      email: `${givenName.toLowerCase()}@${slug}.example`,
    });
  const hanna = await person('Hanna', 'Wiesental', 'siegen-wittgenstein', 'coordinator', 'member');
  const sven = await person('Sven', 'Weidenau', 'siegen', 'deputy');
  const clara = await person('Clara', 'Sieghütte', 'siegen', 'member');
  await portal.database.client.membership.updateMany({ where: { memberId: clara.id }, data: { deputyId: sven.id } });
  const paula = await person('Paula', 'Rothaar', 'hilchenbach', 'member');
  const katrin = await person('Katrin', 'Geisweid', 'siegen', 'guest');
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), ['coordinator', 'member']);
  const meeting = await createMeeting(portal, group, {
    number: 47,
    title: 'Wärmeplanung',
    locationName: 'Weiße Villa',
    ...given,
  });
  return { group, hanna, sven, clara, paula, katrin, stranger, meeting };
}

export type GroupToInvite = Awaited<ReturnType<typeof createGroupToInvite>>;

export const at = (meeting: { id: string }) => ({ params: { path: { id: meeting.id } } });

/** The coordination invites everybody. */
export async function invite(portal: TestApp, { hanna, meeting }: GroupToInvite): Promise<Api> {
  const api = await as(portal, hanna);
  const { response, error } = await api.POST('/api/meetings/{id}/invitations', {
    ...at(meeting),
    body: { version: 1, message: null },
  });
  if (response.status !== 201) throw new Error(`${response.status}: ${JSON.stringify(error)}`);
  return api;
}

/** Mails to somebody in the order in which they were written. */
export const mailsTo = (portal: TestApp, recipient: { email: string }) =>
  portal.database.client.outbox.findMany({ where: { recipient: recipient.email }, orderBy: { id: 'asc' } });
