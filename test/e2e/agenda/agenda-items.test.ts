import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newMeeting(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const coordinator = await createMemberOf(portal, group, 'coordinator');
  const meeting = await createMeeting(portal, group, given);
  const itemIds = meeting.agendaItems.map((item) => item.id);
  return { group, coordinator, meeting, itemIds, api: await as(portal, coordinator) };
}

type Agenda = { agenda: Array<{ number: string; title: string; startsAt: string }> };
const said = (meeting: Agenda | undefined) =>
  meeting?.agenda.map(({ number, title, startsAt }) => `${startsAt.slice(11, 16)} ${number} ${title}`);

const at = (id: string) => ({ params: { path: { id } } });
const atItem = (id: string, itemId = '') => ({ params: { path: { id, itemId } } });

test('an item is added at the end or at its place; numbers and times follow', async () => {
  const { meeting, api } = await newMeeting();
  const last = await api.POST('/api/meetings/{id}/agenda-items', {
    ...at(meeting.id),
    body: { version: 1, title: 'Nächster Termin' },
  });
  expect(last.response.status).toBe(201);
  expect(last.data?.version).toBe(2);
  expect(last.data?.agenda[3]).toEqual({
    id: expect.any(String),
    number: '4',
    kind: 'information',
    title: 'Nächster Termin',
    note: null,
    durationMinutes: null,
    startsAt: '2026-12-03T09:35:00.000Z',
    talk: null,
    inCharge: null,
    supplement: null,
    origin: null,
    originId: null,
    movedFrom: null,
    movedTo: null,
  });
  const second = await api.POST('/api/meetings/{id}/agenda-items', {
    ...at(meeting.id),
    body: { version: 2, title: 'Berichte', kind: 'municipality_reports', durationMinutes: 20, position: 1 },
  });
  expect(said(second.data)).toEqual([
    '08:30 1 Begrüßung',
    '08:40 2 Berichte',
    '09:00 3 Fachvortrag mit Diskussion',
    '09:45 4 Verschiedenes',
    '09:55 5 Nächster Termin',
  ]);
});

test('an item can be changed in part', async () => {
  const { meeting, api, itemIds } = await newMeeting();
  const { data } = await api.PATCH('/api/meetings/{id}/agenda-items/{itemId}', {
    ...atItem(meeting.id, itemIds[0]),
    body: { version: 1, durationMinutes: 175, note: 'Mit Vorstellungsrunde' },
  });
  expect(data?.agenda[0]).toMatchObject({ title: 'Begrüßung', durationMinutes: 175, note: 'Mit Vorstellungsrunde' });
  expect(data).toMatchObject({ version: 2, agendaEndsAt: '2026-12-03T12:20:00.000Z', overrunMinutes: 50 });
});

test('an item is removed and those behind it move up', async () => {
  const { meeting, api, itemIds } = await newMeeting();
  const { data } = await api.DELETE('/api/meetings/{id}/agenda-items/{itemId}', {
    params: { path: { id: meeting.id, itemId: itemIds[1] ?? '' }, query: { version: 1 } },
  });
  expect(said(data)).toEqual(['08:30 1 Begrüßung', '08:40 2 Verschiedenes']);
  expect(data?.version).toBe(2);
});

test('an item of the minutes stays', async () => {
  const { meeting, api, itemIds } = await newMeeting({ state: 'held' });
  const agendaItemId = itemIds[1] ?? '';
  await portal.database.client.minutes.create({
    data: { meetingId: meeting.id, sections: { create: { agendaItemId, text: 'Drei Schulhöfe' } } },
  });
  const { error } = await api.DELETE('/api/meetings/{id}/agenda-items/{itemId}', {
    params: { path: { id: meeting.id, itemId: agendaItemId }, query: { version: 1 } },
  });
  expect(error).toMatchObject({ status: 409, type: '/problems/agenda-item-in-minutes' });
  const { data } = await api.GET('/api/meetings/{id}', at(meeting.id));
  expect(data).toMatchObject({ version: 1, agenda: [{}, { id: agendaItemId }, {}] });
});

test('the agenda takes a new order', async () => {
  const { meeting, api, itemIds } = await newMeeting();
  const body = { version: 1, itemIds: [...itemIds].reverse() };
  const { data } = await api.PUT('/api/meetings/{id}/agenda-order', { ...at(meeting.id), body });
  expect(said(data)).toEqual(['08:30 1 Verschiedenes', '08:40 2 Fachvortrag mit Diskussion', '09:25 3 Begrüßung']);
});

test('an order that misses, repeats or invents items is refused', async () => {
  const { meeting, api, itemIds } = await newMeeting();
  const [first = '', second = ''] = itemIds;
  const foreign = '00000000-0000-4000-8000-000000000000';
  for (const wanted of [
    [first, second],
    [first, second, second],
    [first, second, foreign],
    [...itemIds, foreign],
    [],
  ]) {
    const body = { version: 1, itemIds: wanted };
    const { error } = await api.PUT('/api/meetings/{id}/agenda-order', { ...at(meeting.id), body });
    expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/itemIds' }] });
  }
  expect((await api.GET('/api/meetings/{id}', at(meeting.id))).data?.version).toBe(1);
});

test('of five people reordering at once exactly one wins, the others see the order that stands', async () => {
  const { meeting, api, itemIds } = await newMeeting();
  const [first = '', second = '', third = ''] = itemIds;
  const orders = [
    [second, first, third],
    [third, second, first],
    [first, third, second],
    [second, third, first],
    [third, first, second],
  ];
  const outcomes = await Promise.all(
    orders.map((wanted) =>
      api.PUT('/api/meetings/{id}/agenda-order', { ...at(meeting.id), body: { version: 1, itemIds: wanted } }),
    ),
  );
  expect(outcomes.map(({ response }) => response.status).sort()).toEqual([200, 409, 409, 409, 409]);
  const winner = outcomes.findIndex(({ response }) => response.ok);
  const { data } = await api.GET('/api/meetings/{id}', at(meeting.id));
  expect(data?.agenda.map(({ id }) => id)).toEqual(orders[winner]);
  expect(data?.version).toBe(2);
  for (const { error } of outcomes.filter(({ response }) => !response.ok)) {
    expect(error).toMatchObject({ type: '/problems/changed-meanwhile', current: data });
  }
});

test('a talk with its speakers comes onto the agenda and sets the time of its item', async () => {
  const { meeting, api, itemIds } = await newMeeting();
  const talk = {
    title: 'Kommunale Wärmeplanung',
    durationMinutes: 25,
    discussionMinutes: 10,
    speakers: [{ academicTitle: 'Dr.', givenName: 'Ute', familyName: 'Beispiel', organisation: 'Institut' }],
  };
  const { data, response } = await api.POST('/api/meetings/{id}/agenda-items/{itemId}/talk', {
    ...atItem(meeting.id, itemIds[1]),
    body: { ...talk, version: 1 },
  });
  expect(response.status).toBe(201);
  expect(data?.version).toBe(2);
  expect(data?.agenda[1]).toMatchObject({
    durationMinutes: 35,
    talk: {
      title: 'Kommunale Wärmeplanung',
      speakers: [{ name: 'Dr. Ute Beispiel', organisation: 'Institut' }],
      fileCount: 0,
    },
  });
  const again = await api.POST('/api/meetings/{id}/agenda-items/{itemId}/talk', {
    ...atItem(meeting.id, itemIds[1]),
    body: { ...talk, version: 2 },
  });
  expect(again.error).toMatchObject({ status: 409, type: '/problems/agenda-item-has-talk' });
  expect(await portal.database.client.talk.count()).toBe(1);
});

test('a removed item comes back with its talk, a talk of elsewhere does not come in', async () => {
  const { group, meeting, api, itemIds } = await newMeeting();
  const talk = await portal.database.client.talk.create({ data: { workingGroupId: group.id, title: 'Wärme' } });
  const other = await createWorkingGroup(portal);
  const foreign = await portal.database.client.talk.create({ data: { workingGroupId: other.id, title: 'Geheim' } });
  await portal.database.client.agendaItem.update({ where: { id: itemIds[1] ?? '' }, data: { talkId: talk.id } });
  const add = (version: number, talkId: string) =>
    api.POST('/api/meetings/{id}/agenda-items', {
      ...at(meeting.id),
      body: { version, title: 'Fachvortrag', kind: 'talk', position: 1, talkId },
    });
  expect((await add(1, talk.id)).error).toMatchObject({ status: 422, errors: [{ pointer: '#/talkId' }] });
  expect((await add(1, foreign.id)).error).toMatchObject({ status: 422, errors: [{ pointer: '#/talkId' }] });
  const removed = await api.DELETE('/api/meetings/{id}/agenda-items/{itemId}', {
    params: { path: { id: meeting.id, itemId: itemIds[1] ?? '' }, query: { version: 1 } },
  });
  expect(removed.response.status).toBe(200);
  expect((await add(2, talk.id)).data?.agenda[1]).toMatchObject({ title: 'Fachvortrag', talk: { id: talk.id } });
});

test('the agenda of a closed meeting stays as it is', async () => {
  const { meeting, api, itemIds } = await newMeeting({ state: 'closed' });
  const body = { version: 1, itemIds };
  const { error } = await api.PUT('/api/meetings/{id}/agenda-order', { ...at(meeting.id), body });
  expect(error).toMatchObject({ status: 409, type: '/problems/meeting-closed' });
});

test('an item of another meeting cannot be reached through this one', async () => {
  const { group, meeting, api } = await newMeeting();
  const other = await createMeeting(portal, group);
  const { error } = await api.PATCH('/api/meetings/{id}/agenda-items/{itemId}', {
    ...atItem(meeting.id, other.agendaItems[0]?.id),
    body: { version: 1, title: 'Anders' },
  });
  expect(error).toMatchObject({ status: 404 });
});

test.each([
  ['POST', 'agenda-items', { title: 'Neu' }, '#/title', { title: ' ' }],
  ['PATCH', 'agenda-items/ITEM', { title: 'Neu' }, '#/durationMinutes', { durationMinutes: 0 }],
  ['DELETE', 'agenda-items/ITEM?version=1', undefined, '#/version', undefined],
  ['PUT', 'agenda-order', { itemIds: [] }, '#/itemIds', { itemIds: 'alle' }],
  ['POST', 'agenda-items/ITEM/talk', { title: 'Neu' }, '#/title', { title: 7 }],
])('%s %s is for the coordination and checks what it gets', async (method, path, good, pointer, bad) => {
  const { group, meeting, api, itemIds } = await newMeeting();
  const member = await as(portal, await createMemberOf(portal, group, ['member', 'minute_taker']));
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  const address = `/api/meetings/${meeting.id}/${path.replace('ITEM', itemIds[0] ?? '')}`;
  const request = (body: object | undefined) => jsonBody(method, body && { version: 1, ...body });
  expect((await asVisitor(portal).raw(address, request(good))).status).toBe(401);
  expect((await stranger.raw(address, request(good))).status).toBe(404);
  expect((await member.raw(address, request(good))).status).toBe(403);
  const refused = await api.raw(bad ? address : address.replace('=1', '=x'), request(bad));
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ pointer }] });
});
