import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { readCalendar } from '../../support/calendar-part.js';
import { at, createGroupToInvite, type GroupToInvite, invite, mailsTo } from '../../support/factories/invitations.js';
import { linkIn } from '../../support/mailbox.js';

const portal = useApp();

const move = (api: Api, meeting: { id: string }, version: number, change: Record<string, string | null>) =>
  api.PATCH('/api/meetings/{id}', { ...at(meeting), body: { version, ...change } });
const tell = (api: Api, meeting: { id: string }, version: number, message: string | null = null) =>
  api.POST('/api/meetings/{id}/update', { ...at(meeting), body: { version, message } });
const callOff = (api: Api, meeting: { id: string }, version: number, note: string | null = null) =>
  api.POST('/api/meetings/{id}/cancellation', { ...at(meeting), body: { version, note } });
const lastCalendar = async (person: { email: string }) =>
  readCalendar((await mailsTo(portal, person)).at(-1)?.calendar ?? null);

async function accept(scene: GroupToInvite) {
  const clara = await as(portal, scene.clara);
  await clara.PUT('/api/meetings/{id}/reply', { ...at(scene.meeting), body: { version: 1, reply: 'accepted' } });
}

test('a meeting that moves is told once: same UID, next SEQUENCE, answers stay but are older', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await invite(portal, scene);
  await accept(scene);
  const moved = await move(api, scene.meeting, 2, { startsAt: '2026-12-03T10:00', locationName: null });
  expect(moved.data).toMatchObject({ hasUntoldChange: true, version: 3 });
  expect((await mailsTo(portal, scene.clara)).length).toBe(1);
  const told = await tell(api, scene.meeting, 3, 'Wegen des Bahnstreiks');
  expect(told.data).toMatchObject({ hasUntoldChange: false, state: 'invited' });
  const [first, second] = await mailsTo(portal, scene.clara);
  expect(second).toMatchObject({
    subject: 'Geändert: 47. Sitzung am Do., 03.12.2026, 10:00 Uhr – AK Klimaschutz',
    text: expect.stringContaining('> Wegen des Bahnstreiks'),
  });
  expect(readCalendar(second?.calendar ?? null)).toMatchObject({
    method: 'REQUEST',
    uid: readCalendar(first?.calendar ?? null).uid,
    sequence: 1,
    start: '2026-12-03T10:00:00',
    attendees: [`mailto:${scene.clara.email}`],
    partstat: 'ACCEPTED',
  });
  const clara = await as(portal, scene.clara);
  expect((await clara.GET('/api/meetings/{id}', at(scene.meeting))).data?.ownReply).toMatchObject({
    state: 'accepted',
    isBeforeChange: true,
  });
  await tell(api, scene.meeting, 4);
  expect((await mailsTo(portal, scene.clara)).length).toBe(2);
});

test('another title moves nothing; what the group knows counts its moves before the invitation, too', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await as(portal, scene.hanna);
  await move(api, scene.meeting, 1, { startsAt: '2026-12-03T10:00' });
  const sent = await api.POST('/api/meetings/{id}/invitations', { ...at(scene.meeting), body: { version: 2 } });
  expect(sent.response.status).toBe(201);
  expect((await lastCalendar(scene.clara)).sequence).toBe(1);
  expect((await move(api, scene.meeting, 3, { title: 'Wasser' })).data?.hasUntoldChange).toBe(false);
});

test('the mailed links move with the meeting', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await invite(portal, scene);
  const [mail] = await mailsTo(portal, scene.clara);
  const open = async () =>
    (
      await asVisitor(portal).raw('/api/links/reply', {
        headers: { authorization: `Bearer ${mail ? linkIn(mail) : ''}` },
      })
    ).status;
  await move(api, scene.meeting, 2, { startsAt: '2026-12-10T09:30' });
  portal.clock.set('2026-12-05T08:00:00Z');
  expect(await open()).toBe(200);
  portal.clock.set('2026-12-10T08:30:00Z');
  expect(await open()).toBe(410);
});

test('what is called off is told once, stays in the lists and changes no more', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await invite(portal, scene);
  const { data } = await callOff(api, scene.meeting, 2, 'Zu viele sind krank.');
  expect(data).toMatchObject({ isCancelled: true, cancellationNote: 'Zu viele sind krank.', state: 'invited' });
  expect(Object.entries(data?.abilities ?? {}).filter(([, may]) => may)).toEqual([['readDispatches', true]]);
  expect(await lastCalendar(scene.clara)).toMatchObject({
    method: 'CANCEL',
    sequence: 1,
    status: 'CANCELLED',
    uid: scene.meeting.calendarUid,
    attendees: [`mailto:${scene.clara.email}`],
  });
  for (const again of [callOff(api, scene.meeting, 3), tell(api, scene.meeting, 3)]) {
    expect((await again).error).toMatchObject({ type: '/problems/meeting-cancelled' });
  }
  expect((await move(api, scene.meeting, 3, { title: 'Neu' })).error).toMatchObject({
    type: '/problems/meeting-cancelled',
  });
  const clara = await as(portal, scene.clara);
  const reply = await clara.PUT('/api/meetings/{id}/reply', {
    ...at(scene.meeting),
    body: { version: 1, reply: 'accepted' },
  });
  expect(reply.error).toMatchObject({ type: '/problems/meeting-cancelled' });
  const { data: list } = await clara.GET('/api/meetings');
  expect(list?.items.map(({ isCancelled }) => isCancelled)).toEqual([true]);
  const attendance = await api.raw(
    `/api/meetings/${scene.meeting.id}/attendance/${scene.clara.id}`,
    jsonBody('PUT', { state: 'present' }),
  );
  expect(attendance.status).toBe(409);
  expect((await mailsTo(portal, scene.clara)).length).toBe(2);
});

test('before the invitation it is just marked, and nobody gets a mail', async () => {
  const { hanna, meeting } = await createGroupToInvite(portal);
  const { data } = await callOff(await as(portal, hanna), meeting, 1);
  expect(data?.isCancelled).toBe(true);
  expect(await portal.database.client.outbox.count()).toBe(0);
});

test('who has left the group hears nothing more', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await invite(portal, scene);
  await portal.database.client.membership.updateMany({
    where: { memberId: scene.clara.id },
    data: { endsOn: new Date('2026-11-21') },
  });
  await move(api, scene.meeting, 2, { startsAt: '2026-12-03T10:00' });
  await tell(api, scene.meeting, 3);
  expect([(await mailsTo(portal, scene.clara)).length, (await mailsTo(portal, scene.paula)).length]).toEqual([1, 2]);
});

test.each([
  ['update', { version: 2 }],
  ['cancellation', { version: 2 }],
  ['reply-reminder', undefined],
])('%s is refused to members, hidden from strangers', async (act, body) => {
  const scene = await createGroupToInvite(portal);
  await invite(portal, scene);
  const status = async (api: Api) =>
    (await api.raw(`/api/meetings/${scene.meeting.id}/${act}`, jsonBody('POST', body))).status;
  expect(await status(asVisitor(portal))).toBe(401);
  expect(await status(await as(portal, scene.clara))).toBe(403);
  expect(await status(await as(portal, scene.stranger))).toBe(404);
});

test('hostile words stay in their place', async () => {
  const scene = await createGroupToInvite(portal, {
    title: 'Wärme"\r\nATTENDEE:mailto:evil@evil.example 🧑‍🌾, ; \\',
    locationName: 'Rathaus\r\nEND:VEVENT',
  });
  await invite(portal, scene);
  const [mail] = await mailsTo(portal, scene.clara);
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  const calendar = readCalendar(mail?.calendar ?? null);
  expect(calendar.attendees).toEqual([`mailto:${scene.clara.email}`]);
  expect(calendar.summary).toContain('🧑‍🌾, ; \\');
});
