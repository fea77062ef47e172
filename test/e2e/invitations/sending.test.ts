import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { readCalendar } from '../../support/calendar-part.js';
import { at, createGroupToInvite, invite, mailsTo } from '../../support/factories/invitations.js';
import { createMemberOf } from '../../support/factories/members.js';
import { linkIn } from '../../support/mailbox.js';

const portal = useApp();

test('the preview tells whom, with which words, and that the period is missed by three days', async () => {
  const { hanna, clara, paula, katrin, meeting } = await createGroupToInvite(portal);
  const { data } = await (await as(portal, hanna)).GET('/api/meetings/{id}/invitation-preview', {
    params: { path: { id: meeting.id }, query: { message: 'Bitte Zahlen mitbringen.' } },
  });
  expect(data).toEqual({
    people: [
      { id: paula.id, name: 'Paula Rothaar', municipality: expect.any(String) },
      { id: hanna.id, name: 'Hanna Wiesental', municipality: expect.any(String) },
      { id: katrin.id, name: 'Katrin Geisweid', municipality: expect.any(String) },
      { id: clara.id, name: 'Clara Sieghütte', municipality: expect.any(String) },
    ],
    municipalityCount: 3,
    invitedCount: 0,
    period: { days: 14, latestOn: '2026-11-19', shortBy: 3 },
    hints: [],
    mail: {
      subject: 'Einladung: 47. Sitzung am Do., 03.12.2026, 09:30 Uhr – AK Klimaschutz',
      text: expect.stringMatching(/^Guten Tag Paula Rothaar,[\s\S]*> Bitte Zahlen mitbringen\.[\s\S]*Hanna Wiesental/),
    },
    version: 1,
  });
  expect(await portal.database.client.outbox.count()).toBe(0);
});

test('what is missing is a hint, not a block', async () => {
  const { hanna, meeting } = await createGroupToInvite(portal, { state: 'draft', locationName: null });
  await portal.database.client.agendaItem.deleteMany({ where: { meetingId: meeting.id } });
  const { data } = await (await as(portal, hanna)).GET('/api/meetings/{id}/invitation-preview', at(meeting));
  expect(data?.hints).toEqual(['no_place', 'no_agenda', 'draft']);
});

test('everybody gets one mail with a calendar part for that person alone', async () => {
  const scene = await createGroupToInvite(portal);
  const { hanna, sven, clara, paula, katrin, meeting } = scene;
  const api = await invite(portal, scene);
  const { data } = await api.GET('/api/meetings/{id}', at(meeting));
  expect(data).toMatchObject({
    state: 'invited',
    invitedAt: '2026-11-22T11:00:00.000Z',
    hasUntoldChange: false,
    version: 2,
    ownReply: { state: 'accepted' },
  });
  const mails = await portal.database.client.outbox.findMany({ orderBy: { recipient: 'asc' } });
  expect(mails.map(({ recipient }) => recipient)).toEqual([clara, hanna, katrin, paula].map(({ email }) => email));
  expect(await mailsTo(portal, sven)).toEqual([]);
  const everybody = [hanna, clara, paula, katrin].map(({ email }) => email);
  for (const mail of mails) {
    const calendar = readCalendar(mail.calendar);
    expect(calendar).toMatchObject({
      method: mail.calendarMethod,
      uid: meeting.calendarUid,
      sequence: 0,
      status: 'CONFIRMED',
      attendees: [`mailto:${mail.recipient}`],
      rsvp: 'TRUE',
      organizer: [`mailto:${hanna.email}`],
      start: '2026-12-03T09:30:00',
      location: 'Weiße Villa',
    });
    expect(mail).toMatchObject({ replyTo: hanna.email, senderName: 'Hanna Wiesental (Klimaportal)' });
    const told = `${mail.text}${mail.html}${mail.calendar}`.replaceAll(hanna.email, '');
    for (const other of everybody.filter((email) => email !== mail.recipient)) expect(told).not.toContain(other);
    expect(mail.text).toContain('TOP 1  ');
    expect(mail.html).toContain('/antwort?antwort=zusagen#');
  }
  expect(new Set(mails.map(linkIn)).size).toBe(4);
  expect(new Set(mails.map(({ attachmentIds }) => attachmentIds.join())).size).toBe(1);
  const attached = await portal.database.client.mailAttachment.findMany();
  expect(attached.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['Tagesordnung 47. Sitzung.pdf', 'application/pdf'],
  ]);
});

test('later joiners are invited alone, and then nobody is left', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await invite(portal, scene);
  const nora = await createMemberOf(portal, scene.group, 'member', { slug: 'freudenberg' });
  const overview = async () => (await api.GET('/api/meetings/{id}/invitations', at(scene.meeting))).data;
  expect(await overview()).toMatchObject({ newCount: 1, abilities: { invite: true } });
  const send = (version: number) =>
    api.POST('/api/meetings/{id}/invitations', { ...at(scene.meeting), body: { version, message: null } });
  expect((await send(2)).response.status).toBe(201);
  expect([(await mailsTo(portal, nora)).length, (await mailsTo(portal, scene.clara)).length]).toEqual([1, 1]);
  expect(await overview()).toMatchObject({ newCount: 0, abilities: { invite: false } });
  expect((await send(3)).error).toMatchObject({ type: '/problems/nobody-to-invite' });
});

test('of two who invite at once one does', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await as(portal, scene.hanna);
  const send = () =>
    api.POST('/api/meetings/{id}/invitations', { ...at(scene.meeting), body: { version: 1, message: null } });
  const outcomes = await Promise.all([send(), send()]);
  expect(outcomes.map(({ response }) => response.status).sort()).toEqual([201, 409]);
  expect(await portal.database.client.outbox.count()).toBe(4);
});

test('inviting is refused to members, hidden from strangers, checked, and over once it begins', async () => {
  const { hanna, clara, stranger, meeting } = await createGroupToInvite(portal);
  const send = async (api: Awaited<ReturnType<typeof as>>, body: unknown = { version: 1 }) =>
    (await api.raw(`/api/meetings/${meeting.id}/invitations`, jsonBody('POST', body))).status;
  expect(await send(asVisitor(portal))).toBe(401);
  expect(await send(await as(portal, clara))).toBe(403);
  expect(await send(await as(portal, stranger))).toBe(404);
  expect(await send(await as(portal, hanna), {})).toBe(422);
  expect(await send(await as(portal, hanna), { version: 7 })).toBe(409);
  portal.clock.set('2026-12-03T08:30:00Z');
  const late = await (await as(portal, hanna)).POST('/api/meetings/{id}/invitations', {
    ...at(meeting),
    body: { version: 1, message: null },
  });
  expect(late.error).toMatchObject({ status: 409, type: '/problems/meeting-begun' });
  expect(await portal.database.client.outbox.count()).toBe(0);
});

test('the log tells what went to whom and how it fared', async () => {
  const scene = await createGroupToInvite(portal);
  const api = await invite(portal, scene);
  await portal.database.client.outbox.updateMany({ data: { state: 'sent', sentAt: portal.clock.now() } });
  await portal.database.client.outbox.updateMany({
    where: { recipient: scene.clara.email },
    data: { state: 'undeliverable', failure: 'refused', lastError: '550 mailbox unavailable' },
  });
  const { data } = await api.GET('/api/meetings/{id}/dispatches', at(scene.meeting));
  expect(data?.items).toHaveLength(1);
  expect(data?.items[0]).toMatchObject({ kind: 'invitation', sender: 'Hanna Wiesental', message: null });
  expect(data?.items[0]?.recipients.map(({ name, fate, lastError }) => [name, fate, lastError])).toEqual([
    ['Paula Rothaar', 'sent', null],
    ['Hanna Wiesental', 'sent', null],
    ['Katrin Geisweid', 'sent', null],
    ['Clara Sieghütte', 'undeliverable', '550 mailbox unavailable'],
  ]);
  const asClara = await as(portal, scene.clara);
  expect((await asClara.GET('/api/meetings/{id}/dispatches', at(scene.meeting))).response.status).toBe(403);
});
