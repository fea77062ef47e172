import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { meanwhile } from '../../support/meanwhile.js';

const portal = useApp();

const TO_THE_FIRST = new Date('2026-12-01T23:00:00Z');
const address = '/api/meetings/{id}/agenda-proposals';

async function newMeeting(given: Parameters<typeof createMeeting>[2] = { proposalsUntil: TO_THE_FIRST }) {
  const group = await createWorkingGroup(portal);
  const coordinator = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  const member = await createMemberOf(portal, group, 'member', { slug: 'netphen' });
  const colleague = await createMemberOf(portal, group, 'member', { slug: 'burbach' });
  const meeting = await createMeeting(portal, group, given);
  return {
    group,
    meeting,
    at: { params: { path: { id: meeting.id } } },
    member,
    coordination: await as(portal, coordinator),
    api: await as(portal, member),
    other: await as(portal, colleague),
  };
}

type Place = { params: { path: { id: string } } };
const body = { title: 'Förderaufruf Klimaanpassung', reason: 'Frist läuft', durationMinutes: 15 };

async function propose(api: Api, at: Place) {
  const { data } = await api.POST(address, { ...at, body });
  return { params: { path: { ...at.params.path, proposalId: data?.id ?? '' } } };
}

const mails = () => portal.database.client.outbox.findMany({ orderBy: { id: 'asc' } });
const titles = async (api: Api, at: Place) =>
  (await api.GET('/api/meetings/{id}', at)).data?.agenda.map(({ title }) => title);

test('a member proposes, the group sees it, the coordination is offered to answer', async () => {
  const { meeting, at, member, api, other, coordination } = await newMeeting();
  const { data, response } = await api.POST(address, { ...at, body });
  expect(response.status).toBe(201);
  expect(data).toEqual({
    ...body,
    id: expect.any(String),
    kind: 'information',
    state: 'open',
    proposer: { id: member.id, name: expect.any(String) },
    municipality: expect.objectContaining({ slug: 'netphen' }),
    answer: null,
    decidedAt: null,
    agendaItem: null,
    version: 1,
    createdAt: '2026-11-22T11:00:00.000Z',
    abilities: { update: true, withdraw: true, accept: false, putOff: false },
  });
  const seen = await other.GET(address, at);
  expect(seen.data).toMatchObject({
    until: '2026-12-01',
    abilities: { propose: true, setDeadline: false },
    items: [{ title: body.title, abilities: { update: false, withdraw: false, accept: false, putOff: false } }],
  });
  const inbox = await coordination.GET(address, at);
  expect(inbox.data?.items[0]?.abilities).toEqual({ update: false, withdraw: false, accept: true, putOff: true });
  expect(await titles(api, at)).not.toContain(body.title);
  expect(meeting.version).toBe(1);
});

test('an accepted proposal is an item before any other business, and its author learns so by mail', async () => {
  const { at, member, api, coordination } = await newMeeting();
  const one = await propose(api, at);
  const accepted = await coordination.POST(`${address}/{proposalId}/acceptance`, {
    ...one,
    body: { version: 1, answer: 'Gern, bitte fünf Minuten für Fragen lassen.' },
  });
  expect(accepted.data).toMatchObject({ state: 'accepted', agendaItem: { number: '3' }, version: 2 });
  const { data } = await api.GET('/api/meetings/{id}', at);
  expect(data?.version).toBe(2);
  expect(data?.agenda[2]).toMatchObject({
    number: '3',
    title: body.title,
    note: body.reason,
    durationMinutes: 15,
    origin: 'proposal',
    inCharge: { memberId: member.id },
    supplement: null,
  });
  const sent = await mails();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ recipient: member.email, subject: expect.stringContaining('Tagesordnung') });
  expect(sent[0]?.text).toContain('als TOP 3');
  expect(sent[0]?.text).toContain('> Gern, bitte fünf Minuten');
  const dispatches = await portal.database.client.dispatch.findMany({ include: { mails: true } });
  expect(dispatches).toMatchObject([{ kind: 'proposal_answer', mails: [{ memberId: member.id }] }]);
});

test('what is declined only its author and the coordination see; it can be accepted after all', async () => {
  const { at, api, other, coordination } = await newMeeting();
  const one = await propose(api, at);
  const declined = await coordination.POST(`${address}/{proposalId}/rejection`, {
    ...one,
    body: { version: 1, answer: 'Das klären wir am Telefon.' },
  });
  expect(declined.data).toMatchObject({ state: 'declined', answer: 'Das klären wir am Telefon.' });
  expect((await other.GET(address, at)).data?.items).toEqual([]);
  expect((await api.GET(address, at)).data?.items).toHaveLength(1);
  const again = await coordination.POST(`${address}/{proposalId}/rejection`, { ...one, body: { version: 2 } });
  expect(again.error).toMatchObject({ status: 409, type: '/problems/proposal-answered' });
  const late = await coordination.POST(`${address}/{proposalId}/acceptance`, {
    ...one,
    body: { version: 2, position: 0 },
  });
  expect(late.data).toMatchObject({ state: 'accepted', agendaItem: { number: '1' } });
});

test('what is postponed comes onto the next agenda by itself', async () => {
  const { group, at, api, coordination } = await newMeeting();
  const one = await propose(api, at);
  await coordination.POST(`${address}/{proposalId}/postponement`, { ...one, body: { version: 1 } });
  expect((await mails())[0]?.text).toContain('Es kommt von selbst auf die Tagesordnung der nächsten.');
  const { data } = await coordination.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2027-02-25' } });
  expect(data?.agenda.find(({ title }) => title === body.title)).toMatchObject({
    origin: 'postponed-proposal',
    originId: one.params.path.proposalId,
    note: body.reason,
  });
  // The new meeting is a draft: its author hears of it when the group does.
  expect((await api.GET(address, at)).data?.items).toMatchObject([{ state: 'postponed', agendaItem: null }]);
  await coordination.POST('/api/meetings/{id}/publication', { params: { path: { id: data?.id ?? '' } } });
  expect((await api.GET(address, at)).data?.items).toMatchObject([{ agendaItem: { meetingId: data?.id } }]);
});

test('after the deadline a proposal is refused with the day, and the coordination can reopen', async () => {
  const { at, member, api, coordination } = await newMeeting({});
  const late = await api.POST(address, { ...at, body });
  expect(late.error).toMatchObject({
    status: 409,
    type: '/problems/proposals-closed',
    title: expect.stringContaining('bis Do., 12.11.2026'),
  });
  expect((await api.GET(address, at)).data).toMatchObject({ until: '2026-11-12', abilities: { propose: false } });
  const opened = await coordination.PUT('/api/meetings/{id}/proposal-deadline', {
    ...at,
    body: { version: 1, until: '2026-11-22' },
  });
  expect(opened.data).toMatchObject({ until: '2026-11-22', abilities: { propose: true, setDeadline: true } });
  expect((await api.POST(address, { ...at, body })).response.status).toBe(201);
  portal.clock.set('2026-11-22T23:00:00Z');
  expect((await (await as(portal, member)).POST(address, { ...at, body })).response.status).toBe(409);
});

test('held and cancelled meetings take no proposals', async () => {
  const held = await newMeeting({ state: 'held', proposalsUntil: TO_THE_FIRST });
  expect((await held.api.POST(address, { ...held.at, body })).error).toMatchObject({
    type: '/problems/meeting-takes-no-proposals',
  });
  const off = await newMeeting({ cancelledAt: new Date('2026-11-20T08:00:00Z'), proposalsUntil: TO_THE_FIRST });
  expect((await off.api.POST(address, { ...off.at, body })).response.status).toBe(409);
});

test('a proposal is its author’s until it is answered', async () => {
  const { at, api, other, coordination } = await newMeeting();
  const one = await propose(api, at);
  const change = { version: 1, title: 'Förderaufruf, neuer Stand' };
  expect((await other.PATCH(`${address}/{proposalId}`, { ...one, body: change })).response.status).toBe(403);
  expect((await coordination.PATCH(`${address}/{proposalId}`, { ...one, body: change })).response.status).toBe(403);
  expect((await api.PATCH(`${address}/{proposalId}`, { ...one, body: change })).data).toMatchObject({
    title: change.title,
    version: 2,
  });
  expect((await api.PATCH(`${address}/{proposalId}`, { ...one, body: change })).error).toMatchObject({
    status: 409,
    type: '/problems/changed-meanwhile',
  });
  const stale = await coordination.POST(`${address}/{proposalId}/acceptance`, { ...one, body: { version: 1 } });
  expect(stale.error).toMatchObject({
    status: 409,
    type: '/problems/changed-meanwhile',
    current: { id: one.params.path.proposalId, title: change.title, version: 2 },
  });
  expect((await api.DELETE(`${address}/{proposalId}`, one)).response.status).toBe(204);
  expect((await api.DELETE(`${address}/{proposalId}`, one)).response.status).toBe(404);
});

test('of two who accept at once one wins, and the item is there once', async () => {
  const { at, api, coordination } = await newMeeting();
  const one = await propose(api, at);
  const answers = await Promise.all(
    [1, 2, 3].map(() => coordination.POST(`${address}/{proposalId}/acceptance`, { ...one, body: { version: 1 } })),
  );
  expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409, 409]);
  expect((await titles(api, at))?.filter((title) => title === body.title)).toHaveLength(1);
  expect(await mails()).toHaveLength(1);
});

test('a change of the meeting at the same time does not stop an answer', async () => {
  const { meeting, at, api, coordination } = await newMeeting();
  const one = await propose(api, at);
  const { client } = portal.database;
  const answered = await meanwhile(
    portal,
    () => portal.database.client.meeting.update({ where: { id: meeting.id }, data: { version: { increment: 1 } } }),
    () => coordination.POST(`${address}/{proposalId}/acceptance`, { ...one, body: { version: 1 } }),
  );
  expect(answered.data).toMatchObject({ state: 'accepted', agendaItem: { number: '3' } });
  expect(await client.meeting.findUnique({ where: { id: meeting.id } })).toMatchObject({ version: 3 });
});

test('what is answered while its author withdraws it stays', async () => {
  const { at, api } = await newMeeting();
  const one = await propose(api, at);
  const where = { id: one.params.path.proposalId };
  const data = { state: 'declined', decidedAt: portal.clock.now() } as const;
  const withdrawn = await meanwhile(
    portal,
    () => portal.database.client.agendaProposal.update({ where, data }),
    () => api.DELETE(`${address}/{proposalId}`, one),
  );
  expect(withdrawn.error).toMatchObject({ status: 409, type: '/problems/proposal-answered' });
  expect(await portal.database.client.agendaProposal.count({ where })).toBe(1);
});

test('hostile text stays text, in the mail too', async () => {
  const { at, api, coordination } = await newMeeting();
  const title = `Zeile\r\nBcc: boese@x.example "Zitat" <b>&amp;</b> 👩‍👩‍👧 ${'ä'.repeat(150)}`;
  const { data } = await api.POST(address, { ...at, body: { title, reason: 'a\r\nb' } });
  expect(data?.title).not.toMatch(/[\r\n]/);
  await coordination.POST(`${address}/{proposalId}/acceptance`, {
    params: { path: { ...at.params.path, proposalId: data?.id ?? '' } },
    body: { version: 1, answer: '<script>alert(1)</script>' },
  });
  const [mail] = await mails();
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(mail?.html).not.toContain('<script>');
  expect(mail?.html).not.toContain('<b>&amp;');
});

test('bad input is refused with pointers; visitors and other groups learn nothing', async () => {
  const { meeting, at, api } = await newMeeting();
  const bad = await api.raw(
    `/api/meetings/${meeting.id}/agenda-proposals`,
    jsonBody('POST', { title: ' ', durationMinutes: 0, kind: 'lunch', state: 'accepted' }),
  );
  expect(bad.status).toBe(422);
  const { errors } = (await bad.json()) as { errors: Array<{ pointer: string }> };
  expect(errors.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['#/title', '#/durationMinutes', '#/kind']),
  );
  expect((await asVisitor(portal).POST(address, { ...at, body })).response.status).toBe(401);
  const stranger = await newMeeting();
  expect((await stranger.coordination.POST(address, { ...at, body })).response.status).toBe(404);
  expect((await stranger.coordination.GET(address, at)).response.status).toBe(404);
});
