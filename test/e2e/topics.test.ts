import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    peter: await createMemberOf(portal, group, 'deputy', { slug: 'hilchenbach' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'netphen' }),
  };
  return {
    group,
    people,
    coordinator: await as(portal, people.coordinator),
    paula: await as(portal, people.paula),
    peter: await as(portal, people.peter),
    guest: await as(portal, people.guest),
  };
}

const at = (id: string) => ({ params: { path: { id } } });
const list = async (api: Api, workingGroupId: string) =>
  (await api.GET('/api/topics', { params: { query: { workingGroupId } } })).data;
const stateOf = async (api: Api, workingGroupId: string) =>
  (await list(api, workingGroupId))?.items.map(({ title, state }) => [title, state]);

async function propose(api: Api, workingGroupId: string, given: { title?: string; speakerId?: string } = {}) {
  const { data, response } = await api.POST('/api/topics', {
    body: { title: 'Schwammstadt', workingGroupId, ...given },
  });
  if (!data) throw new Error(String(response.status));
  return data;
}

test('a member proposes a topic and has voted for it; the list shows who has a vote', async () => {
  const { group, people, coordinator, paula } = await newGroup();
  const proposed = await propose(paula, group.id);
  const hilchenbach = expect.objectContaining({ slug: 'hilchenbach', name: 'Hilchenbach' });
  const seen = {
    id: proposed.id,
    workingGroupId: group.id,
    title: 'Schwammstadt',
    description: null,
    state: 'proposed',
    proposer: { id: people.paula.id, name: expect.stringMatching(/^Paula Rothaar/) },
    municipality: hilchenbach,
    votes: [hilchenbach],
    speaker: null,
    meeting: null,
    answer: null,
    version: 1,
    createdAt: '2026-11-22T11:00:00.000Z',
  };
  expect(proposed).toEqual({
    ...seen,
    hasOwnVote: true,
    abilities: { vote: true, update: true, remove: true, decide: false },
  });
  expect(await list(coordinator, group.id)).toEqual({
    items: [{ ...seen, hasOwnVote: false, abilities: { vote: true, update: true, remove: true, decide: true } }],
    municipalities: [expect.objectContaining({ slug: 'siegen-wittgenstein' }), hilchenbach],
    abilities: { propose: true },
  });
});

test('topics stay behind the wall; guests read and have no vote', async () => {
  const { group, guest, paula } = await newGroup();
  const { id } = await propose(paula, group.id);
  const { paula: stranger } = await newGroup();
  const status = async (api: Api, method: string, path: string) =>
    (await api.raw(`/api/topics${path}`, { method })).status;
  expect(await status(stranger, 'GET', `?workingGroupId=${group.id}`)).toBe(404);
  expect(await status(stranger, 'PUT', `/${id}/vote`)).toBe(404);
  expect(await status(asVisitor(portal), 'PUT', `/${id}/vote`)).toBe(401);
  expect((await list(guest, group.id))?.items).toMatchObject([{ hasOwnVote: null, abilities: { vote: false } }]);
  expect(await status(guest, 'PUT', `/${id}/vote`)).toBe(403);
  const refused = await guest.raw('/api/topics', jsonBody('POST', { workingGroupId: group.id, title: 'Gast' }));
  expect(refused.status).toBe(403);
});

test('colleagues of one municipality vote at the same time and give one vote, which either takes back', async () => {
  const { group, coordinator, paula, peter } = await newGroup();
  const { id } = await propose(coordinator, group.id);
  const votes = await Promise.all([paula, peter, paula, peter].map((api) => api.PUT('/api/topics/{id}/vote', at(id))));
  expect(votes.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  expect(await portal.database.client.topicVote.count({ where: { topicId: id } })).toBe(2);
  expect((await peter.DELETE('/api/topics/{id}/vote', at(id))).data).toMatchObject({
    hasOwnVote: false,
    votes: [{ slug: 'siegen-wittgenstein' }],
  });
});

test('topics come by votes, the older of two equals first', async () => {
  const { group, coordinator, paula } = await newGroup();
  await propose(paula, group.id, { title: 'Erstes' });
  portal.clock.forward({ minutes: 1 });
  await propose(paula, group.id, { title: 'Zweites' });
  const { id } = await propose(paula, group.id, { title: 'Drittes' });
  await coordinator.PUT('/api/topics/{id}/vote', at(id));
  expect((await list(paula, group.id))?.items.map(({ title }) => title)).toEqual(['Drittes', 'Erstes', 'Zweites']);
});

test('the author changes and withdraws a topic, against its version', async () => {
  const { group, coordinator, paula, peter } = await newGroup();
  const { id } = await propose(paula, group.id);
  const body = { title: '"Schwamm"stadt 🌧\r\nBcc: x', description: 'Was kostet sie?', version: 1 };
  expect((await peter.PATCH('/api/topics/{id}', { ...at(id), body })).response.status).toBe(403);
  expect((await paula.PATCH('/api/topics/{id}', { ...at(id), body })).data).toMatchObject({
    title: '"Schwamm"stadt 🌧 Bcc: x',
    version: 2,
  });
  const late = await coordinator.raw(`/api/topics/${id}`, jsonBody('PATCH', body));
  expect([late.status, await late.json()]).toMatchObject([
    409,
    { type: '/problems/changed-meanwhile', current: { version: 2 } },
  ]);
  const wrong = { workingGroupId: group.id, title: 'x'.repeat(300), speakerId: group.id };
  const refused = await paula.raw('/api/topics', jsonBody('POST', wrong));
  expect(await refused.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/title' }] });
  const unknown = await paula.raw('/api/topics', jsonBody('POST', { ...wrong, title: 'Neu' }));
  expect(await unknown.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/speakerId' }] });
  expect((await paula.DELETE('/api/topics/{id}', at(id))).response.status).toBe(204);
  expect((await list(paula, group.id))?.items).toEqual([]);
});

test('the coordination plans a topic; it is open again without its item and done after the meeting', async () => {
  const { group, coordinator, paula } = await newGroup();
  const speaker = { workingGroupId: group.id, givenName: 'Karla', familyName: 'Muster' };
  const { data: karla } = await coordinator.POST('/api/speakers', { body: speaker });
  const { id } = await propose(paula, group.id, { speakerId: karla?.id ?? '' });
  const meeting = await createMeeting(portal, group, { number: 48 });
  const plan = (version: number, meetingId = meeting.id) =>
    coordinator.raw(`/api/topics/${id}/planning`, jsonBody('POST', { version, meetingId }));
  const foreign = await createMeeting(portal, (await newGroup()).group);
  expect((await plan(1, foreign.id)).status).toBe(404);
  expect(await (await plan(7)).json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { id, version: 1 },
  });
  const both = await Promise.all([plan(1), plan(1)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const [topic] = (await list(paula, group.id))?.items ?? [];
  expect(topic).toMatchObject({
    state: 'planned',
    meeting: { id: meeting.id, number: 48 },
    abilities: { vote: false, update: false },
  });
  expect(await (await plan(2)).json()).toMatchObject({ type: '/problems/topic-not-open' });

  const { data: seen } = await paula.GET('/api/meetings/{id}', at(meeting.id));
  const items = seen?.agenda.filter(({ origin }) => origin === 'topic') ?? [];
  expect(items).toMatchObject([
    { title: 'Schwammstadt', kind: 'talk', originId: id, note: 'Vorgeschlagen: Karla Muster' },
  ]);
  const params = { path: { id: meeting.id, itemId: items[0]?.id ?? '' }, query: { version: seen?.version ?? 0 } };
  await coordinator.DELETE('/api/meetings/{id}/agenda-items/{itemId}', { params });
  expect(await stateOf(paula, group.id)).toEqual([['Schwammstadt', 'proposed']]);

  expect((await plan(2)).status).toBe(201);
  await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { state: 'held' } });
  expect(await stateOf(paula, group.id)).toEqual([['Schwammstadt', 'done']]);
});

test('a draft stays hidden behind a planned topic', async () => {
  const { group, coordinator, paula } = await newGroup();
  const { id } = await propose(paula, group.id);
  const draft = await createMeeting(portal, group, { state: 'draft' });
  const body = { version: 1, meetingId: draft.id };
  expect((await paula.POST('/api/topics/{id}/planning', { ...at(id), body })).response.status).toBe(403);
  const { data } = await coordinator.POST('/api/topics/{id}/planning', { ...at(id), body });
  expect(data?.meeting?.id).toBe(draft.id);
  expect((await list(paula, group.id))?.items).toMatchObject([{ state: 'planned', meeting: null }]);
});

test('a topic is dropped with a word, and taken up again', async () => {
  const { group, coordinator, paula } = await newGroup();
  const { id } = await propose(paula, group.id);
  const body = { version: 1, answer: 'Dazu gab es im Mai eine Fortbildung.' };
  const { data } = await coordinator.POST('/api/topics/{id}/dismissal', { ...at(id), body });
  expect(data).toMatchObject({ state: 'dropped', answer: body.answer, version: 2 });
  expect((await paula.raw(`/api/topics/${id}/vote`, { method: 'PUT' })).status).toBe(409);
  const { data: again } = await coordinator.DELETE('/api/topics/{id}/dismissal', at(id));
  expect(again).toMatchObject({ state: 'proposed', answer: null, version: 3 });
  const twice = await coordinator.raw(`/api/topics/${id}/dismissal`, { method: 'DELETE' });
  expect(await twice.json()).toMatchObject({ status: 409, type: '/problems/topic-not-dropped' });
});
