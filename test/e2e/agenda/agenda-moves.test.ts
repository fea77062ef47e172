import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createGroupThatMeets, createMeeting } from '../../support/factories/meetings.js';
import { createTalk } from '../../support/factories/talks.js';
import { meanwhile } from '../../support/meanwhile.js';

const portal = useApp();

const NEXT = { startsAt: new Date('2027-02-25T08:30:00Z'), endsAt: new Date('2027-02-25T11:30:00Z') };
const move = '/api/meetings/{id}/agenda-items/{itemId}/move';

async function newMeeting(given: Parameters<typeof createMeeting>[2] = {}) {
  const { group, coordinator, member } = await createGroupThatMeets(portal);
  const meeting = await createMeeting(portal, group, given);
  const itemId = meeting.agendaItems[1]?.id ?? '';
  return {
    group,
    member,
    meeting,
    itemId,
    at: { params: { path: { id: meeting.id } } },
    atItem: { params: { path: { id: meeting.id, itemId } } },
    api: await as(portal, coordinator),
  };
}

test('an item goes to the next meeting with its talk and stays in the record of the old', async () => {
  const { group, meeting, itemId, atItem, api } = await newMeeting();
  const talk = await createTalk(portal, meeting);
  const next = await createMeeting(portal, group, NEXT);
  const { data, response } = await api.POST(move, { ...atItem, body: { version: 1 } });
  expect(response.status).toBe(201);
  expect(data?.agenda[1]).toMatchObject({
    id: itemId,
    number: '2',
    talk: { id: talk.id },
    movedTo: { id: next.id, number: next.number },
  });
  // It takes no time any more.
  expect(data?.agenda[2]?.startsAt).toBe('2026-12-03T08:40:00.000Z');
  const there = await api.GET('/api/meetings/{id}', { params: { path: { id: next.id } } });
  expect(there.data?.version).toBe(2);
  expect(there.data?.agenda[2]).toMatchObject({
    number: '3',
    title: 'Fachvortrag mit Diskussion',
    kind: 'talk',
    talk: { id: talk.id },
    origin: 'moved-item',
    movedFrom: { id: meeting.id, number: meeting.number },
  });
});

test('it comes back as if it had not gone', async () => {
  const { group, meeting, itemId, atItem, api } = await newMeeting();
  const talk = await createTalk(portal, meeting);
  const next = await createMeeting(portal, group, NEXT);
  await api.POST(move, { ...atItem, body: { version: 1 } });
  const { data } = await api.DELETE(move, { params: { ...atItem.params, query: { version: 2 } } });
  expect(data?.agenda[1]).toMatchObject({ id: itemId, talk: { id: talk.id }, movedTo: null });
  const there = await api.GET('/api/meetings/{id}', { params: { path: { id: next.id } } });
  expect(there.data?.agenda).toHaveLength(3);
  const twice = await api.DELETE(move, { params: { ...atItem.params, query: { version: 3 } } });
  expect(twice.error).toMatchObject({ status: 409, type: '/problems/agenda-item-not-put-off' });
});

test('without a next meeting it waits until one is planned, and waits again when that draft goes', async () => {
  const { group, meeting, itemId, at, atItem, api } = await newMeeting();
  const talk = await createTalk(portal, meeting);
  const { data } = await api.POST(move, { ...atItem, body: { version: 1 } });
  expect(data?.agenda[1]).toMatchObject({ talk: { id: talk.id }, movedTo: { id: null, number: null } });
  const planned = await api.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2027-02-25' } });
  expect(planned.data?.agenda.filter(({ origin }) => origin === 'moved-item')).toMatchObject([
    { originId: itemId, talk: { id: talk.id }, movedFrom: { number: meeting.number } },
  ]);
  const after = await api.GET('/api/meetings/{id}', at);
  expect(after.data?.agenda[1]?.movedTo).toEqual({ id: planned.data?.id, number: planned.data?.number });
  await api.DELETE('/api/meetings/{id}', { params: { path: { id: planned.data?.id ?? '' } } });
  const again = await api.GET('/api/meetings/{id}', at);
  expect(again.data?.agenda[1]).toMatchObject({ talk: { id: talk.id }, movedTo: { id: null, number: null } });
  const second = await api.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2027-02-25' } });
  expect(second.data?.agenda.filter(({ origin }) => origin === 'moved-item')).toHaveLength(1);
});

test('what is taken back while the next meeting is planned does not come there too', async () => {
  const { group, meeting, itemId, atItem, api } = await newMeeting();
  await api.POST(move, { ...atItem, body: { version: 1 } });
  const planned = await meanwhile(
    portal,
    async () => {
      const { client } = portal.database;
      await client.meeting.update({ where: { id: meeting.id }, data: { version: { increment: 1 } } });
      await client.agendaItem.update({ where: { id: itemId }, data: { putOffAt: null } });
    },
    () => api.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2027-02-25' } }),
  );
  expect(planned.response.status).toBe(201);
  expect(planned.data?.agenda.filter(({ origin }) => origin === 'moved-item')).toEqual([]);
});

test('a draft is named to members by its number, not by its address', async () => {
  const { group, member, at, atItem, api } = await newMeeting();
  const draft = await createMeeting(portal, group, { ...NEXT, state: 'draft' });
  await api.POST(move, { ...atItem, body: { version: 1 } });
  const seen = await (await as(portal, member)).GET('/api/meetings/{id}', at);
  expect(seen.data?.agenda[1]?.movedTo).toEqual({ id: null, number: draft.number });
});

test('where people are invited already it is a supplement, and does not come back once that is sent', async () => {
  const { group, atItem, api } = await newMeeting();
  const next = await createMeeting(portal, group, {
    ...NEXT,
    state: 'invited',
    invitedAt: new Date('2026-11-20T08:00:00Z'),
  });
  await api.POST(move, { ...atItem, body: { version: 1 } });
  const place = { params: { path: { id: next.id } } };
  const there = await api.GET('/api/meetings/{id}', place);
  expect(there.data?.agenda[2]).toMatchObject({ number: '2a', supplement: 1 });
  await api.POST('/api/meetings/{id}/supplement', { ...place, body: { version: 2 } });
  const { error } = await api.DELETE(move, { params: { ...atItem.params, query: { version: 2 } } });
  expect(error).toMatchObject({ status: 409, type: '/problems/agenda-item-sent' });
});

test('an item is moved once, and only to a later meeting of the group', async () => {
  const { group, meeting, atItem, api } = await newMeeting();
  const earlier = await createMeeting(portal, group, {
    startsAt: new Date('2026-11-24T08:30:00Z'),
    endsAt: new Date('2026-11-24T11:30:00Z'),
  });
  const { error } = await api.POST(move, { ...atItem, body: { version: 1, meetingId: earlier.id } });
  expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/meetingId' }] });
  const other = await newMeeting();
  const elsewhere = await api.POST(move, { ...atItem, body: { version: 1, meetingId: other.meeting.id } });
  expect(elsewhere.response.status).toBe(404);
  await api.POST(move, { ...atItem, body: { version: 1 } });
  const twice = await api.POST(move, { ...atItem, body: { version: 2 } });
  expect(twice.error).toMatchObject({ status: 409, type: '/problems/agenda-item-put-off' });
  expect(meeting.version).toBe(1);
});

test('moving is the coordination’s', async () => {
  const { member, atItem } = await newMeeting();
  const api = await as(portal, member);
  expect((await api.POST(move, { ...atItem, body: { version: 1 } })).response.status).toBe(403);
  const stranger = await newMeeting();
  expect((await stranger.api.POST(move, { ...atItem, body: { version: 1 } })).response.status).toBe(404);
});
