import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal, { firstMeetingNumber: 36 });
  const coordinator = await createMemberOf(portal, group, 'coordinator');
  const member = await createMemberOf(portal, group);
  return { group, coordinator, member };
}

const path = (id: string) => ({ params: { path: { id } } });

test('a meeting is planned with the next number and the eight standard items', async () => {
  const { group, coordinator } = await newGroup();
  const kreuztal = await municipality(portal, 'kreuztal');
  await createMeeting(portal, group, { number: 47 });
  const { data, response } = await (await as(portal, coordinator)).POST('/api/meetings', {
    body: {
      workingGroupId: group.id,
      startsAt: '2027-02-25T09:30',
      endsAt: '2027-02-25T12:00',
      hostMunicipalityId: kreuztal.id,
      locationName: 'Dreslers Park, Weiße Villa',
      title: '  Earth Hour  2027 ',
    },
  });
  expect(response.status).toBe(201);
  expect(data).toEqual({
    id: expect.any(String),
    workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
    number: 48,
    title: 'Earth Hour 2027',
    state: 'draft',
    startsAt: '2027-02-25T08:30:00.000Z',
    endsAt: '2027-02-25T11:00:00.000Z',
    host: { id: kreuztal.id, slug: 'kreuztal', name: kreuztal.name, abbreviation: kreuztal.abbreviation },
    locationName: 'Dreslers Park, Weiße Villa',
    locationAddress: null,
    onlineUrl: null,
    agenda: expect.any(Array),
    agendaEndsAt: '2027-02-25T11:30:00.000Z',
    overrunMinutes: 30,
    minutes: null,
    version: 1,
    abilities: {
      update: true,
      publish: true,
      manageAgenda: true,
      recordAttendance: false,
      writeMinutes: false,
      remove: true,
    },
  });
  expect(data?.agenda.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Begrüßung, Feststellung der Anwesenheit, Tagesordnung',
    '2 Genehmigung des Protokolls der 47. Sitzung, Aufgabenstand',
    '3 Fachvortrag mit Diskussion',
    '4 Berichte aus den Kommunen',
    '5 Bericht der Koordination',
    '6 Gemeinsame Vorhaben',
    '7 Verschiedenes',
    '8 Termine, nächste Sitzung',
  ]);
  expect(data?.agenda[3]).toEqual({
    id: expect.any(String),
    number: '4',
    kind: 'municipality_reports',
    title: 'Berichte aus den Kommunen',
    note: null,
    durationMinutes: 50,
    startsAt: '2027-02-25T09:35:00.000Z',
    talk: null,
  });
});

test('a day alone means the usual time of the group, in summer as in winter', async () => {
  const { group, coordinator } = await newGroup();
  const api = await as(portal, coordinator);
  const plan = async (day: string) =>
    (await api.POST('/api/meetings', { body: { workingGroupId: group.id, day } })).data;
  expect(await plan('2027-06-10')).toMatchObject({
    number: 36,
    startsAt: '2027-06-10T07:30:00.000Z',
    endsAt: '2027-06-10T10:30:00.000Z',
  });
  expect(await plan('2027-12-09')).toMatchObject({ number: 37, startsAt: '2027-12-09T08:30:00.000Z' });
});

test('ten people planning at once get ten numbers', async () => {
  const { group, coordinator } = await newGroup();
  const api = await as(portal, coordinator);
  const body = { workingGroupId: group.id, day: '2027-02-25' };
  const planned = await Promise.all(Array.from({ length: 10 }, () => api.POST('/api/meetings', { body })));
  expect(planned.map(({ response }) => response.status)).toEqual(Array(10).fill(201));
  expect(planned.map(({ data }) => data?.number).sort()).toEqual([36, 37, 38, 39, 40, 41, 42, 43, 44, 45]);
});

test.each([
  [{ startsAt: '2027-02-25T09:30', endsAt: '2027-02-25T09:30' }, '#/endsAt'],
  [{ startsAt: '2027-02-25T09:30', endsAt: '2027-02-27T09:30' }, '#/endsAt'],
  [{ startsAt: '2026-03-29T02:30' }, '#/startsAt'],
  [{ startsAt: '2027-02-30T09:30' }, '#/startsAt'],
  [{ startsAt: '2027-02-25T09:30:00Z' }, '#/startsAt'],
  [{ startsAt: { not: '' } }, '#/startsAt'],
  [{}, '#/startsAt'],
  [{ day: '2027-02-31' }, '#/day'],
  [{ day: '2027-02-25', onlineUrl: 'javascript:alert(1)' }, '#/onlineUrl'],
  [{ day: '2027-02-25', hostMunicipalityId: '00000000-0000-4000-8000-000000000000' }, '#/hostMunicipalityId'],
  [{ day: '2027-02-25', number: 99 }, '#/'],
])('planning with %j points to %s', async (given, pointer) => {
  const { group, coordinator } = await newGroup();
  const api = await as(portal, coordinator);
  const response = await api.raw('/api/meetings', jsonBody('POST', { workingGroupId: group.id, ...given }));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
});

test('only the coordination of the group plans', async () => {
  const { group, member } = await newGroup();
  const minuteTaker = await createMemberOf(portal, group, 'minute_taker');
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  const request = jsonBody('POST', { workingGroupId: group.id, day: '2027-02-25' });
  expect((await asVisitor(portal).raw('/api/meetings', request)).status).toBe(401);
  expect((await (await as(portal, member)).raw('/api/meetings', request)).status).toBe(403);
  expect((await (await as(portal, minuteTaker)).raw('/api/meetings', request)).status).toBe(403);
  expect((await (await as(portal, stranger)).raw('/api/meetings', request)).status).toBe(404);
});

test('a draft is shown to the coordination only, a published meeting to the group only', async () => {
  const { group, coordinator, member } = await newGroup();
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), ['coordinator', 'member']);
  const draft = await createMeeting(portal, group, { state: 'draft' });
  const published = await createMeeting(portal, group);
  const status = async (reader: { id: string }, id: string) =>
    (await (await as(portal, reader)).GET('/api/meetings/{id}', path(id))).response.status;
  expect([await status(coordinator, draft.id), await status(member, draft.id)]).toEqual([200, 404]);
  expect([await status(coordinator, published.id), await status(member, published.id)]).toEqual([200, 200]);
  expect([await status(stranger, draft.id), await status(stranger, published.id)]).toEqual([404, 404]);
  expect((await asVisitor(portal).raw(`/api/meetings/${published.id}`)).status).toBe(401);
  expect((await (await as(portal, member)).raw('/api/meetings/47')).status).toBe(422);
});

test('a member may do nothing but read', async () => {
  const { group, member } = await newGroup();
  const { id } = await createMeeting(portal, group);
  const { data } = await (await as(portal, member)).GET('/api/meetings/{id}', path(id));
  expect(Object.values(data?.abilities ?? { none: true })).not.toContain(true);
});

test('the talk of an item is shown with its speakers and the files that are released', async () => {
  const { group, member } = await newGroup();
  const { id, agendaItems } = await createMeeting(portal, group);
  const talk = await portal.database.client.talk.create({
    data: {
      workingGroupId: group.id,
      title: 'Kommunale Wärmeplanung',
      speakers: {
        create: [
          { position: 1, speaker: { create: { givenName: 'Karl', familyName: 'Muster' } } },
          {
            position: 0,
            speaker: {
              create: { academicTitle: 'Dr.', givenName: 'Ute', familyName: 'Beispiel', organisation: 'Institut' },
            },
          },
        ],
      },
    },
  });
  await portal.database.client.agendaItem.update({
    where: { id: agendaItems[1]?.id ?? '' },
    data: { talkId: talk.id },
  });
  const rights = {
    holder: 'Institut',
    scope: 'members',
    licence: 'all_rights_reserved',
    thirdParty: 'none',
    grantedBy: 'Dr. Ute Beispiel',
    grantedOn: new Date('2026-11-01'),
    grantedHow: 'email',
  } as const;
  const owner = { ownerType: 'talk', ownerId: talk.id };
  await portal.database.client.file.create({ data: { ...owner, rights: { create: rights } } });
  await portal.database.client.file.create({ data: owner });
  await portal.database.client.file.create({
    data: { ...owner, withdrawnAt: portal.clock.now(), rights: { create: rights } },
  });
  const { data } = await (await as(portal, member)).GET('/api/meetings/{id}', path(id));
  expect(data?.agenda[1]?.talk).toEqual({
    id: talk.id,
    title: 'Kommunale Wärmeplanung',
    durationMinutes: 30,
    discussionMinutes: 15,
    speakers: [
      { name: 'Dr. Ute Beispiel', organisation: 'Institut' },
      { name: 'Karl Muster', organisation: null },
    ],
    fileCount: 1,
  });
});

test('minutes are linked for those who may see them', async () => {
  const { group, coordinator, member } = await newGroup();
  const { id } = await createMeeting(portal, group, { state: 'held' });
  const minutes = await portal.database.client.minutes.create({ data: { meetingId: id } });
  const linked = async (reader: { id: string }) =>
    (await (await as(portal, reader)).GET('/api/meetings/{id}', path(id))).data?.minutes;
  expect(await linked(coordinator)).toEqual({ id: minutes.id, state: 'draft' });
  expect(await linked(member)).toBeNull();
  await portal.database.client.minutes.update({ where: { id: minutes.id }, data: { state: 'circulated' } });
  expect(await linked(member)).toEqual({ id: minutes.id, state: 'circulated' });
});

test('the head can be changed; moving the begin moves the end', async () => {
  const { group, coordinator } = await newGroup();
  const { id } = await createMeeting(portal, group, { locationName: 'Rathaus' });
  const api = await as(portal, coordinator);
  const body = {
    version: 1,
    startsAt: '2026-12-03T10:00',
    locationName: ' ',
    onlineUrl: 'https://konferenz.example/47',
  };
  const { data } = await api.PATCH('/api/meetings/{id}', { ...path(id), body });
  expect(data).toMatchObject({
    startsAt: '2026-12-03T09:00:00.000Z',
    endsAt: '2026-12-03T12:00:00.000Z',
    locationName: null,
    onlineUrl: 'https://konferenz.example/47',
    version: 2,
  });
  const entry = await portal.database.client.auditEntry.findFirstOrThrow({ where: { action: 'meeting.changed' } });
  expect(entry).toMatchObject({
    subjectId: id,
    memberId: coordinator.id,
    details: { before: { locationName: 'Rathaus' } },
  });
});

test('of two changes to the same version one wins, the other sees what stands', async () => {
  const { group, coordinator } = await newGroup();
  const { id } = await createMeeting(portal, group);
  const api = await as(portal, coordinator);
  const save = (title: string) => api.PATCH('/api/meetings/{id}', { ...path(id), body: { version: 1, title } });
  const outcomes = await Promise.all([save('Wärme'), save('Wasser')]);
  expect(outcomes.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const won = outcomes.find(({ response }) => response.ok)?.data;
  expect(outcomes.find(({ response }) => !response.ok)?.error).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: won,
  });
});

test('changing is refused to members, hidden from strangers and checked', async () => {
  const { group, coordinator, member } = await newGroup();
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  const { id } = await createMeeting(portal, group);
  const change = async (api: { raw: typeof fetch } | Awaited<ReturnType<typeof as>>, body: unknown) =>
    (await api.raw(`/api/meetings/${id}`, jsonBody('PATCH', body))).status;
  expect(await change(asVisitor(portal), { version: 1 })).toBe(401);
  expect(await change(await as(portal, member), { version: 1 })).toBe(403);
  expect(await change(await as(portal, stranger), { version: 1 })).toBe(404);
  expect(await change(await as(portal, coordinator), { version: 1, endsAt: '2026-12-03T09:00' })).toBe(422);
  expect(await change(await as(portal, coordinator), {})).toBe(422);
});

test('publishing shows a draft to the group, once', async () => {
  const { group, coordinator, member } = await newGroup();
  const { id } = await createMeeting(portal, group, { state: 'draft' });
  const publish = async (actor: { id: string }) =>
    (await as(portal, actor)).POST('/api/meetings/{id}/publication', path(id));
  expect((await publish(member)).response.status).toBe(404);
  const { data, response } = await publish(coordinator);
  expect(response.status).toBe(201);
  expect(data).toMatchObject({ state: 'scheduled', version: 2, abilities: { publish: false, remove: false } });
  expect((await publish(member)).response.status).toBe(403);
  expect((await publish(coordinator)).error).toMatchObject({
    status: 409,
    type: '/problems/meeting-already-published',
  });
});

test('only drafts can be deleted', async () => {
  const { group, coordinator, member } = await newGroup();
  const draft = await createMeeting(portal, group, { state: 'draft' });
  const published = await createMeeting(portal, group);
  const remove = async (actor: { id: string }, id: string) =>
    (await as(portal, actor)).DELETE('/api/meetings/{id}', path(id));
  expect((await remove(member, draft.id)).response.status).toBe(404);
  expect((await remove(member, published.id)).response.status).toBe(403);
  expect((await remove(coordinator, published.id)).error).toMatchObject({ type: '/problems/meeting-no-draft' });
  expect((await remove(coordinator, draft.id)).response.status).toBe(204);
  expect((await remove(coordinator, draft.id)).response.status).toBe(404);
});

test('a closed meeting stays as it is', async () => {
  const { group, coordinator } = await newGroup();
  const { id } = await createMeeting(portal, group, { state: 'closed' });
  const body = { version: 1, title: 'Anders' };
  const { error } = await (await as(portal, coordinator)).PATCH('/api/meetings/{id}', { ...path(id), body });
  expect(error).toMatchObject({ status: 409, type: '/problems/meeting-closed' });
});
