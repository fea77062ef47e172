import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

const INVITED = { state: 'invited', invitedAt: new Date('2026-11-19T08:00:00Z') } as const;

async function newMeeting(given: Parameters<typeof createMeeting>[2] = INVITED) {
  const group = await createWorkingGroup(portal);
  const coordinator = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  const members = [
    await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
  ];
  const meeting = await createMeeting(portal, group, given);
  const at = { params: { path: { id: meeting.id } } };
  return { group, coordinator, members, meeting, at, api: await as(portal, coordinator) };
}

type Agenda = { agenda: Array<{ number: string; title: string; supplement: number | null }> } | undefined;
const said = (meeting: Agenda) =>
  meeting?.agenda.map(({ number, title, supplement }) => `${number} ${title}${supplement ? ` (N${supplement})` : ''}`);
const mails = () => portal.database.client.outbox.findMany({ orderBy: { id: 'asc' } });
const items = '/api/meetings/{id}/agenda-items';

test('what is added after the invitation belongs to the next Nachtrag, and old numbers stay', async () => {
  const { at, api } = await newMeeting();
  await api.POST(items, { ...at, body: { version: 1, title: 'Eilsache', position: 1 } });
  const { data } = await api.POST(items, { ...at, body: { version: 2, title: 'Ausblick' } });
  expect(said(data)).toEqual([
    '1 Begrüßung',
    '1a Eilsache (N1)',
    '2 Fachvortrag mit Diskussion',
    '3 Verschiedenes',
    '4 Ausblick (N1)',
  ]);
  const [first, urgent, talk, other, outlook] = data?.agenda.map(({ id }) => id) ?? [];
  const order = [first, talk, urgent, other, outlook].flatMap((id) => id ?? []);
  const moved = await api.PUT('/api/meetings/{id}/agenda-order', { ...at, body: { version: 3, itemIds: order } });
  expect(said(moved.data)).toEqual([
    '1 Begrüßung',
    '2 Fachvortrag mit Diskussion',
    '2a Eilsache (N1)',
    '3 Verschiedenes',
    '4 Ausblick (N1)',
  ]);
});

test('before the invitation nothing is a supplement', async () => {
  const { at, api } = await newMeeting({});
  const { data } = await api.POST(items, { ...at, body: { version: 1, title: 'Neu', position: 0 } });
  expect(said(data)?.[0]).toBe('1 Neu');
});

test('the Nachtrag goes to everybody once, with the whole agenda, and then keeps its numbers', async () => {
  const { meeting, members, coordinator, at, api } = await newMeeting();
  await api.POST(items, { ...at, body: { version: 1, title: 'Eilsache', durationMinutes: 15, position: 1 } });
  const before = await api.GET('/api/meetings/{id}', at);
  expect(before.data?.pendingSupplement).toEqual({ number: 1, count: 1 });
  const sent = await api.POST('/api/meetings/{id}/supplement', {
    ...at,
    body: { version: 2, message: 'Der Aufruf kam gestern.' },
  });
  expect(sent.response.status).toBe(201);
  expect(sent.data?.pendingSupplement).toBeNull();
  const all = await mails();
  expect(all.map(({ recipient }) => recipient).sort()).toEqual(
    [...members, coordinator].map(({ email }) => email).sort(),
  );
  const mail = all.find(({ recipient }) => recipient === members[0]?.email);
  expect(mail).toMatchObject({
    subject: expect.stringContaining(`Nachtrag 1 zur Tagesordnung der ${meeting.number}. Sitzung`),
    replyTo: coordinator.email,
  });
  expect(mail?.text).toContain('TOP 1a  09:40 Uhr  Eilsache – 15 Min., Nachtrag 1');
  expect(mail?.text).toContain('> Der Aufruf kam gestern.');
  expect(mail?.text).not.toContain('TOP 2');
  expect(all.every(({ text }) => members.filter(({ email }) => text.includes(email)).length === 0)).toBe(true);
  const [attachment] = await portal.database.client.mailAttachment.findMany();
  expect(attachment).toMatchObject({ name: `Tagesordnung ${meeting.number}. Sitzung mit Nachtrag 1.pdf` });
  expect(all.every(({ attachmentIds }) => attachmentIds[0] === attachment?.id)).toBe(true);
  const twice = await api.POST('/api/meetings/{id}/supplement', { ...at, body: { version: 3 } });
  expect(twice.error).toMatchObject({ status: 409, type: '/problems/no-supplement-to-send' });
  const { data } = await api.POST(items, { ...at, body: { version: 3, title: 'Noch eine', position: 1 } });
  expect(said(data)?.slice(0, 3)).toEqual(['1 Begrüßung', '1b Noch eine (N2)', '1a Eilsache (N1)']);
  expect(await mails()).toHaveLength(3);
});

test('of two who send at once one does', async () => {
  const { at, api } = await newMeeting();
  await api.POST(items, { ...at, body: { version: 1, title: 'Eilsache' } });
  const answers = await Promise.all(
    [1, 2].map(() => api.POST('/api/meetings/{id}/supplement', { ...at, body: { version: 2 } })),
  );
  expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409]);
  expect(await mails()).toHaveLength(3);
});

test('those who were invited hear of it, nobody else', async () => {
  const { meeting, members, at, api } = await newMeeting();
  const [invited] = members;
  if (!invited) throw new Error('no member');
  await portal.database.client.invitation.create({
    data: { meetingId: meeting.id, memberId: invited.id, municipalityId: invited.municipalityId },
  });
  await api.POST(items, { ...at, body: { version: 1, title: 'Eilsache' } });
  await api.POST('/api/meetings/{id}/supplement', { ...at, body: { version: 2 } });
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([invited.email]);
});

test('an item that was sent does not vanish, one that was not may', async () => {
  const { meeting, at, api } = await newMeeting();
  const { data } = await api.POST(items, { ...at, body: { version: 1, title: 'Versehen' } });
  const remove = (itemId = '', version = 2) =>
    api.DELETE('/api/meetings/{id}/agenda-items/{itemId}', {
      params: { path: { id: meeting.id, itemId }, query: { version } },
    });
  expect((await remove(meeting.agendaItems[0]?.id)).error).toMatchObject({
    status: 409,
    type: '/problems/agenda-item-sent',
  });
  expect((await remove(data?.agenda[3]?.id)).response.status).toBe(200);
});

test('there is no Nachtrag before the invitation and after the begin', async () => {
  const early = await newMeeting({});
  expect(
    (await early.api.POST('/api/meetings/{id}/supplement', { ...early.at, body: { version: 1 } })).error,
  ).toMatchObject({ status: 409, type: '/problems/agenda-not-sent' });
  const late = await newMeeting();
  await late.api.POST(items, { ...late.at, body: { version: 1, title: 'Zu spät' } });
  portal.clock.set('2026-12-03T08:30:00Z');
  const api = await as(portal, late.coordinator);
  expect((await api.POST('/api/meetings/{id}/supplement', { ...late.at, body: { version: 2 } })).error).toMatchObject({
    status: 409,
    type: '/problems/meeting-begun',
  });
});

test('the Nachtrag is the coordination’s', async () => {
  const { members, at } = await newMeeting();
  const send = { ...at, body: { version: 1 } };
  const [member] = members;
  const stranger = await newMeeting();
  expect((await asVisitor(portal).POST('/api/meetings/{id}/supplement', send)).response.status).toBe(401);
  expect((await stranger.api.POST('/api/meetings/{id}/supplement', send)).response.status).toBe(404);
  const api = await as(portal, { id: member?.id ?? '' });
  expect((await api.POST('/api/meetings/{id}/supplement', send)).response.status).toBe(403);
});
