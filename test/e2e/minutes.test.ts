import { expect, test } from '@jest/globals';
import { Member } from '../../server/src/access/actor.js';
import * as minutesPolicy from '../../server/src/minutes/minutes.policy.js';
import { MinutesRepository } from '../../server/src/minutes/minutes.repository.js';
import { MinutesListRepository } from '../../server/src/minutes/minutes-list.repository.js';
import { writeSection } from '../../server/src/minutes/text/sections-in-document.js';
import { WritingService } from '../../server/src/minutes/writing/writing.service.js';
import { newId } from '../../server/src/platform/database/new-id.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { municipality } from '../support/factories/members.js';
import { createGroupThatWrites, createMinutes } from '../support/factories/minutes.js';

const portal = useApp();
const PAST = { startsAt: new Date('2026-11-19T08:30:00Z'), endsAt: new Date('2026-11-19T11:30:00Z') };

const begin = (meetingId: string) => jsonBody('POST', { meetingId });
const auditActions = async () =>
  (await portal.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action);

test('minutes begin with the agenda as their skeleton, and the meeting counts as held', async () => {
  const { group, coordinator, taker } = await createGroupThatWrites(portal);
  const meeting = await createMeeting(portal, group, { ...PAST, title: 'Schulhöfe', number: 46 });
  const { data, response } = await (await as(portal, taker)).POST('/api/minutes', { body: { meetingId: meeting.id } });
  expect(response.status).toBe(201);
  const name = (id: string) => expect.objectContaining({ id });
  expect(data).toEqual({
    id: expect.any(String),
    state: 'draft',
    meeting: {
      id: meeting.id,
      workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
      number: 46,
      title: 'Schulhöfe',
      startsAt: '2026-11-19T08:30:00.000Z',
      endsAt: '2026-11-19T11:30:00.000Z',
      host: null,
      locationName: null,
    },
    minuteTaker: name(taker.id),
    chair: name(coordinator.id),
    startedAt: null,
    endedAt: null,
    openToMembers: false,
    circulatedAt: null,
    objectionsUntil: null,
    approvedAt: null,
    approval: null,
    approvedIn: null,
    frozen: null,
    openRequests: 0,
    updatedAt: '2026-11-22T11:00:00.000Z',
    attendance: { present: [], represented: [], excused: [], absent: [], guests: 0 },
    sections: meeting.agendaItems.map((item) => ({
      agendaItemId: item.id,
      number: item.number,
      kind: item.kind,
      title: item.title,
      talk: null,
      content: [],
      entries: [],
      updatedBy: null,
      updatedAt: null,
    })),
    objectionPeriodDays: 14,
    version: 1,
    abilities: {
      write: true,
      updateHead: true,
      circulate: true,
      recall: false,
      approve: false,
      comment: false,
      propose: false,
      decide: true,
      chooseAudience: true,
      amend: false,
    },
  });
  const { state } = await portal.database.client.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  expect(state).toBe('held');
  expect(await auditActions()).toEqual(['meeting.held', 'minutes.begun']);
});

test('an item that nobody has written on can still leave the agenda, one with text cannot', async () => {
  const { group, coordinator } = await createGroupThatWrites(portal);
  const meeting = await createMeeting(portal, group, PAST);
  const [first, second] = meeting.agendaItems;
  const api = await as(portal, coordinator);
  const { data: minutes } = await api.POST('/api/minutes', { body: { meetingId: meeting.id } });
  await portal.app
    .get(WritingService)
    .applyToDocument(minutes?.id ?? '', coordinator, (document) =>
      writeSection(document, first?.id ?? '', [
        { type: 'paragraph', attrs: { id: newId(), audience: 'group' }, content: [{ type: 'text', text: 'Begrüßt.' }] },
      ]),
    );
  const { data: held } = await api.GET('/api/meetings/{id}', { params: { path: { id: meeting.id } } });
  const remove = (itemId: string | undefined, version: number | undefined) =>
    api.raw(`/api/meetings/${meeting.id}/agenda-items/${itemId}?version=${version}`, { method: 'DELETE' });
  const kept = await remove(first?.id, held?.version);
  expect(await kept.json()).toMatchObject({ type: '/problems/agenda-item-in-minutes' });
  expect((await remove(second?.id, held?.version)).status).toBeLessThan(300);
  const read = await api.GET('/api/minutes/{id}', { params: { path: { id: minutes?.id ?? '' } } });
  expect(read.data?.sections).toHaveLength(meeting.agendaItems.length - 1);
});

test('minutes prepared before the meeting leave it as it is', async () => {
  const { group, coordinator } = await createGroupThatWrites(portal);
  const meeting = await createMeeting(portal, group, { state: 'invited' });
  expect((await (await as(portal, coordinator)).raw('/api/minutes', begin(meeting.id))).status).toBe(201);
  const { state } = await portal.database.client.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  expect(state).toBe('invited');
});

test('minutes are begun once per meeting, whoever is first', async () => {
  const { group, coordinator, taker } = await createGroupThatWrites(portal);
  const meeting = await createMeeting(portal, group, PAST);
  const apis = [await as(portal, coordinator), await as(portal, taker), await as(portal, coordinator)];
  const answers = await Promise.all(apis.map((api) => api.raw('/api/minutes', begin(meeting.id))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const again = await (await as(portal, taker)).raw('/api/minutes', begin(meeting.id));
  expect(await again.json()).toMatchObject({ type: '/problems/minutes-exist', status: 409 });
});

test('only coordination and minute taker begin minutes, of meetings that the group knows of', async () => {
  const { group, coordinator, paula, stranger } = await createGroupThatWrites(portal);
  const meeting = await createMeeting(portal, group, PAST);
  const draft = await createMeeting(portal, group, { state: 'draft' });
  expect((await asVisitor(portal).raw('/api/minutes', begin(meeting.id))).status).toBe(401);
  expect((await (await as(portal, stranger)).raw('/api/minutes', begin(meeting.id))).status).toBe(404);
  expect((await (await as(portal, paula)).raw('/api/minutes', begin(meeting.id))).status).toBe(403);
  const early = await (await as(portal, coordinator)).raw('/api/minutes', begin(draft.id));
  expect(await early.json()).toMatchObject({ type: '/problems/minutes-too-early' });
  const wrong = await (await as(portal, coordinator)).raw('/api/minutes', begin('46'));
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ errors: [{ pointer: '#/meetingId' }] });
});

test('a draft is seen by those who write it, circulated minutes by the group', async () => {
  const { group, coordinator, taker, paula, stranger } = await createGroupThatWrites(portal);
  const draft = await createMinutes(portal, group);
  const circulated = await createMinutes(portal, group, { state: 'circulated' });
  const status = async (person: { id: string }, id: string) =>
    (await (await as(portal, person)).raw(`/api/minutes/${id}`)).status;
  expect((await asVisitor(portal).raw(`/api/minutes/${circulated.id}`)).status).toBe(401);
  expect((await asVisitor(portal).raw('/api/minutes')).status).toBe(401);
  for (const [person, ofDraft, ofCirculated] of [
    [coordinator, 200, 200],
    [taker, 200, 200],
    [paula, 404, 200],
    [stranger, 404, 404],
  ] as const) {
    expect([await status(person, draft.id), await status(person, circulated.id)]).toEqual([ofDraft, ofCirculated]);
  }
  const listed = async (person: { id: string }) =>
    (await (await as(portal, person)).GET('/api/minutes', {})).data?.items.map(({ id }) => id);
  expect(await listed(paula)).toEqual([circulated.id]);
  expect((await listed(taker))?.sort()).toEqual([draft.id, circulated.id].sort());
  expect(await listed(stranger)).toEqual([]);
  expect((await (await as(portal, paula)).raw('/api/minutes/46')).status).toBe(422);
});

test('the list goes from the newest meeting back, page by page', async () => {
  const { group, paula } = await createGroupThatWrites(portal);
  const years = [2024, 2026, 2023, 2025, 2022];
  for (const year of years) {
    await createMinutes(portal, group, {
      state: 'circulated',
      meeting: { startsAt: new Date(`${year}-03-05T08:30:00Z`), endsAt: new Date(`${year}-03-05T11:30:00Z`) },
    });
  }
  const api = await as(portal, paula);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { workingGroupId: group.id, limit: 2, ...(cursor && { cursor }) };
    const { data } = await api.GET('/api/minutes', { params: { query } });
    seen.push(...(data?.items.map(({ meeting }) => meeting.startsAt.slice(0, 4)) ?? []));
    cursor = data?.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(['2026', '2025', '2024', '2023', '2022']);
});

test('the list narrows to a group, a meeting, a state', async () => {
  const { group, coordinator } = await createGroupThatWrites(portal);
  const draft = await createMinutes(portal, group);
  await createMinutes(portal, group, { state: 'approved' });
  const api = await as(portal, coordinator);
  const list = async (query: { meetingId?: string; state?: 'draft'; workingGroupId?: string }) =>
    (await api.GET('/api/minutes', { params: { query } })).data?.items.map(({ id }) => id);
  expect(await list({ meetingId: draft.meetingId })).toEqual([draft.id]);
  expect(await list({ state: 'draft' })).toEqual([draft.id]);
  expect(await list({ workingGroupId: group.id })).toHaveLength(2);
  expect((await api.raw('/api/minutes?state=secret')).status).toBe(422);
});

test('the list and the look at one meeting tell the same', async () => {
  const { group, taker, paula } = await createGroupThatWrites(portal);
  const host = await municipality(portal, 'neunkirchen');
  const meeting = { title: 'Schulhöfe', hostMunicipalityId: host.id, locationName: 'Rathaus' };
  const { id, meetingId } = await createMinutes(portal, group, { state: 'approved', meeting });
  await portal.database.client.minutes.update({
    where: { id },
    data: { minuteTakerId: taker.id, circulatedAt: portal.clock.now(), objectionsUntil: new Date('2026-12-06') },
  });
  const api = await as(portal, paula);
  const listed = await api.GET('/api/minutes', {});
  const lookedUp = await api.GET('/api/minutes', { params: { query: { meetingId } } });
  expect(listed.data?.items).toMatchObject([
    { id, objectionsUntil: '2026-12-06', minuteTaker: { id: taker.id }, meeting: { host: { id: host.id } } },
  ]);
  expect(listed.data).toEqual(lookedUp.data);
});

test('the list selects exactly what the policy lets somebody read', async () => {
  const { group, other, paula } = await createGroupThatWrites(portal);
  for (const state of ['draft', 'circulated', 'approved'] as const) {
    await createMinutes(portal, group, { state });
    await createMinutes(portal, other, { state });
  }
  const open = await createMinutes(portal, other);
  await portal.database.client.minutes.update({ where: { id: open.id }, data: { openToMembers: true } });
  const all = await portal.database.client.minutes.findMany({ include: { meeting: true } });
  const repository = portal.app.get(MinutesRepository);
  const lists = portal.app.get(MinutesListRepository);
  const everything = { workingGroupId: undefined, state: undefined, after: undefined, limit: 100 };
  const { id: municipalityId } = await municipality(portal);
  const roles = ['coordinator', 'minute_taker', 'member', 'deputy', 'guest', undefined] as const;
  const memberships = (workingGroupId: string, role: (typeof roles)[number]) =>
    role === undefined ? [] : [{ workingGroupId, municipalityId, role }];
  for (const here of roles) {
    for (const there of roles) {
      const actor = Member.of({
        id: paula.id,
        name: 'Paula',
        municipalityId,
        isAdministrator: true,
        memberships: [...memberships(group.id, here), ...memberships(other.id, there)],
      });
      const listed = await lists.listVisible(actor, everything);
      const found = await Promise.all(all.map(({ meetingId }) => repository.lookUpOfMeeting(actor, meetingId)));
      const allowed = all.filter((minutes) => minutesPolicy.read(actor, minutes)).map(({ id }) => id);
      expect(listed.map(({ id }) => id).sort()).toEqual(allowed.sort());
      expect(found.flatMap((one) => one?.id ?? []).sort()).toEqual(allowed.sort());
    }
  }
});
