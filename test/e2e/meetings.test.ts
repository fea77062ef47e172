import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createGroupThatMeets, createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

const path = (id: string) => ({ params: { path: { id } } });

test('a draft is shown to the coordination only, a published meeting to the group only', async () => {
  const { group, coordinator, member } = await createGroupThatMeets(portal);
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
  const { group, member } = await createGroupThatMeets(portal);
  const { id } = await createMeeting(portal, group);
  const { data } = await (await as(portal, member)).GET('/api/meetings/{id}', path(id));
  expect(Object.values(data?.abilities ?? { none: true })).not.toContain(true);
});

test('the talk of an item is shown with its speakers and the files that are released', async () => {
  const { group, member } = await createGroupThatMeets(portal);
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
  const version = {
    number: 1,
    storageKey: 'key',
    fileName: 'Folien.pdf',
    mediaType: 'application/pdf',
    size: 1n,
    sha256: '',
  };
  await portal.database.client.file.create({
    data: { ...owner, rights: { create: rights }, versions: { create: version } },
  });
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
  const { group, coordinator, member } = await createGroupThatMeets(portal);
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
  const { group, coordinator } = await createGroupThatMeets(portal);
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
  const { group, coordinator } = await createGroupThatMeets(portal);
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
  const { group, coordinator, member } = await createGroupThatMeets(portal);
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
  const { group, coordinator, member } = await createGroupThatMeets(portal);
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
  const { group, coordinator, member } = await createGroupThatMeets(portal);
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
  const { group, coordinator } = await createGroupThatMeets(portal);
  const { id } = await createMeeting(portal, group, { state: 'closed' });
  const body = { version: 1, title: 'Anders' };
  const { error } = await (await as(portal, coordinator)).PATCH('/api/meetings/{id}', { ...path(id), body });
  expect(error).toMatchObject({ status: 409, type: '/problems/meeting-closed' });
});
