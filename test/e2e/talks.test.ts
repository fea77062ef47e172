import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { municipality } from '../support/factories/members.js';
import { createStaffedGroup } from '../support/factories/scenes.js';
import { addFile, addReleasedFile, createTalk } from '../support/factories/talks.js';

const portal = useApp();

const at = (id: string) => ({ params: { path: { id } } });
const titles = async (api: Api, query: Record<string, unknown> = {}) =>
  (await api.GET('/api/talks', { params: { query } })).data?.items.map(({ title }) => title);

test('a member sees a talk with its speakers and what is released', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const meeting = await createMeeting(portal, group, { number: 47 });
  const talk = await createTalk(portal, meeting, { summary: 'Von der Bestandsanalyse zum Beschluss.' });
  const released = await addReleasedFile(coordinator, talk, 'Folien.pdf');
  await addFile(coordinator, talk, 'Entwurf.pdf');
  const speaker = {
    id: expect.any(String),
    name: 'Dr. Ute Beispiel',
    organisation: 'Institut für Wärme',
    academicTitle: 'Dr.',
    givenName: 'Ute',
    familyName: 'Beispiel',
    biography: null,
  };
  const seen = {
    id: talk.id,
    workingGroupId: group.id,
    title: 'Kommunale Wärmeplanung',
    summary: 'Von der Bestandsanalyse zum Beschluss.',
    durationMinutes: 30,
    discussionMinutes: 15,
    meeting: { id: meeting.id, number: 47, startsAt: '2026-12-03T08:30:00.000Z' },
    pendingFiles: 1,
    uploadLimit: 100_000_000,
    publicSince: null,
    version: 1,
  };
  expect((await member.GET('/api/talks/{id}', at(talk.id))).data).toEqual({
    ...seen,
    speakers: [{ ...speaker, email: null }],
    files: [expect.objectContaining({ id: released.id, state: 'released', versions: [] })],
    abilities: { update: false, addFiles: false },
  });
  expect((await coordinator.GET('/api/talks/{id}', at(talk.id))).data).toEqual({
    ...seen,
    speakers: [{ ...speaker, email: 'beispiel@waerme.example' }],
    files: [
      expect.objectContaining({ fileName: 'Folien.pdf', state: 'released' }),
      expect.objectContaining({ fileName: 'Entwurf.pdf', state: 'rights_pending' }),
    ],
    abilities: { update: true, addFiles: true },
  });
});

test('talks stay behind the wall of their group', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const { coordinator: stranger } = await createStaffedGroup(portal);
  expect(await titles(member)).toEqual(['Kommunale Wärmeplanung']);
  expect(await titles(stranger)).toEqual([]);
  expect((await stranger.GET('/api/talks/{id}', at(talk.id))).response.status).toBe(404);
  const change = { title: 'Anders', version: 1 };
  const update = async (api: Api) => (await api.raw(`/api/talks/${talk.id}`, jsonBody('PATCH', change))).status;
  expect(await update(stranger)).toBe(404);
  expect(await update(member)).toBe(403);
  expect(await update(asVisitor(portal))).toBe(401);
  expect((await asVisitor(portal).raw('/api/talks')).status).toBe(401);
  expect((await asVisitor(portal).raw(`/api/talks/${talk.id}`)).status).toBe(401);
  expect((await coordinator.raw('/api/talks/47')).status).toBe(422);
});

test('talks of a draft, and of no meeting, are seen by the coordination only', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const draft = await createTalk(portal, await createMeeting(portal, group, { state: 'draft' }), { title: 'Entwurf' });
  const loose = await createTalk(portal, { workingGroupId: group.id, agendaItems: [] }, { title: 'Ohne Sitzung' });
  const status = async (api: Api, id: string) => (await api.GET('/api/talks/{id}', at(id))).response.status;
  expect([await status(coordinator, draft.id), await status(coordinator, loose.id)]).toEqual([200, 200]);
  expect([await status(member, draft.id), await status(member, loose.id)]).toEqual([404, 404]);
  expect(await titles(coordinator)).toEqual(['Entwurf']);
  expect(await titles(member)).toEqual([]);
  const file = await addReleasedFile(coordinator, draft);
  expect((await member.raw(`/api/files/${file.id}/content`)).status).toBe(404);
});

test('the list goes back from the newest meeting, page by page', async () => {
  const { group, member } = await createStaffedGroup(portal);
  const { group: other } = await createStaffedGroup(portal);
  await createTalk(portal, await createMeeting(portal, other), { title: 'Fremd' });
  for (const month of ['03', '06', '09', '12']) {
    const startsAt = new Date(`2026-${month}-03T08:30:00Z`);
    await createTalk(portal, await createMeeting(portal, group, { startsAt }), { title: `Vortrag ${month}` });
  }
  const first = await member.GET('/api/talks', { params: { query: { limit: 3, workingGroupId: group.id } } });
  expect(first.data?.items.map(({ title }) => title)).toEqual(['Vortrag 12', 'Vortrag 09', 'Vortrag 06']);
  const cursor = first.data?.nextCursor ?? '';
  const second = await member.GET('/api/talks', { params: { query: { limit: 3, cursor } } });
  expect(second.data).toMatchObject({ items: [{ title: 'Vortrag 03' }], nextCursor: null });
  expect((await member.raw('/api/talks?cursor=abc')).status).toBe(422);
  expect((await member.raw('/api/talks?limit=0')).status).toBe(422);
  expect((await member.raw('/api/talks?{"not":""}=1')).status).toBe(422);
});

test('the talks of a municipality: given by its people, or heard where it was the host', async () => {
  const { group, member } = await createStaffedGroup(portal);
  const hilchenbach = await municipality(portal);
  const meeting = (day: string, more: object = {}) =>
    createMeeting(portal, group, { startsAt: new Date(`2026-${day}T08:30:00Z`), ...more });
  await createTalk(portal, await meeting('03-12', { hostMunicipalityId: hilchenbach.id }), { title: 'Zu Gast' });
  const given = await createTalk(portal, await meeting('06-11'), { title: 'Von dort' });
  await createTalk(portal, await meeting('09-24'), { title: 'Von anderswo' });
  const { client } = portal.database;
  const { speakerId } = await client.talkSpeaker.findFirstOrThrow({ where: { talkId: given.id } });
  await client.speaker.update({
    where: { id: speakerId },
    data: { organisation: `Bauamt, ${hilchenbach.officialName}` },
  });
  expect(await titles(member, { municipalityId: hilchenbach.id })).toEqual(['Von dort', 'Zu Gast']);
  expect(await titles(member, { municipalityId: hilchenbach.id, hasSlides: 'true' })).toEqual([]);
  expect((await member.raw('/api/talks?municipalityId=1')).status).toBe(422);
});

test('a summary names meeting, speakers and how many files may be opened', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const meeting = await createMeeting(portal, group, { number: 47 });
  const talk = await createTalk(portal, meeting);
  await addReleasedFile(coordinator, talk);
  await addFile(coordinator, talk);
  const { data } = await member.GET('/api/talks');
  expect(data).toEqual({
    items: [
      {
        id: talk.id,
        workingGroupId: group.id,
        title: 'Kommunale Wärmeplanung',
        speakers: [{ name: 'Dr. Ute Beispiel', organisation: 'Institut für Wärme' }],
        durationMinutes: 30,
        discussionMinutes: 15,
        fileCount: 1,
        coverFileId: null,
        meeting: { id: meeting.id, number: 47, startsAt: '2026-12-03T08:30:00.000Z' },
      },
    ],
    nextCursor: null,
  });
});

test('only talks with slides, by the same rule as the files themselves', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const talkWith = async (title: string) => createTalk(portal, await createMeeting(portal, group), { title });
  const released = await talkWith('Freigegeben');
  await addReleasedFile(coordinator, released);
  await addFile(coordinator, await talkWith('Ungeklärt'));
  const withdrawn = await addReleasedFile(coordinator, await talkWith('Zurückgezogen'));
  await coordinator.POST('/api/files/{id}/withdrawal', at(withdrawn.id));
  const expired = await addReleasedFile(coordinator, await talkWith('Abgelaufen'));
  const shown = await addReleasedFile(coordinator, await talkWith('Nur gezeigt'));
  const rights = portal.database.client.fileRights;
  await rights.update({ where: { fileId: expired.id }, data: { validUntil: new Date('2026-11-21') } });
  await rights.update({ where: { fileId: shown.id }, data: { scope: 'meeting_only' } });
  const caught = await createMeeting(portal, group);
  const talk = await createTalk(portal, caught, { title: 'Befallen' });
  const { id: fileId } = await addReleasedFile(coordinator, talk);
  await portal.database.client.fileVersion.updateMany({ where: { fileId }, data: { scanState: 'infected' } });
  const page = await member.GET('/api/meetings/{id}', at(caught.id));
  expect(page.data?.agenda.flatMap((item) => (item.talk ? [item.talk.fileCount] : []))).toEqual([0]);
  expect(await titles(member, { hasSlides: 'true' })).toEqual(['Freigegeben']);
  const { data } = await member.GET('/api/talks');
  for (const { id, fileCount } of data?.items ?? []) {
    const talk = await member.GET('/api/talks/{id}', at(id));
    expect(fileCount).toBe(talk.data?.files.length);
  }
});

const details = {
  title: '  Wärmeplanung   im Kreis ',
  summary: 'Zwei Sätze. Mehr nicht.',
  durationMinutes: 40,
  discussionMinutes: 20,
};

test('the coordination corrects a talk; people known by name and organisation are known again', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const speakers = [
    { givenName: 'Karl', familyName: 'Muster', organisation: 'Ingenieurbüro Muster', email: 'KARL@muster.example' },
    { givenName: 'Ute', familyName: 'Beispiel', organisation: 'Institut für Wärme', email: null },
  ];
  const { data } = await coordinator.PATCH('/api/talks/{id}', {
    ...at(talk.id),
    body: { ...details, speakers, version: 1 },
  });
  expect(data).toMatchObject({
    ...details,
    title: 'Wärmeplanung im Kreis',
    version: 2,
    speakers: [
      { name: 'Karl Muster', email: 'karl@muster.example' },
      { name: 'Ute Beispiel', academicTitle: null, email: null },
    ],
  });
  expect(await portal.database.client.speaker.count()).toBe(2);
  const shorter = { ...details, speakers: speakers.slice(0, 1), version: 2 };
  await coordinator.PATCH('/api/talks/{id}', { ...at(talk.id), body: shorter });
  expect(await portal.database.client.speaker.findMany({ select: { familyName: true } })).toEqual([
    { familyName: 'Muster' },
  ]);
});

test('a talk changed meanwhile is a conflict that shows what stands now', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const save = (title: string) =>
    coordinator.PATCH('/api/talks/{id}', { ...at(talk.id), body: { ...details, title, version: 1 } });
  expect((await save('Erste')).response.status).toBe(200);
  const late = await save('Zweite');
  expect(late.response.status).toBe(409);
  expect(late.error).toMatchObject({ type: '/problems/changed-meanwhile', current: { title: 'Erste', version: 2 } });
});

test('wrong values are refused at their fields', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const body = { ...details, title: ' ', durationMinutes: -1, speakers: [{ givenName: 'Ute' }], version: 1 };
  const response = await coordinator.raw(`/api/talks/${talk.id}`, jsonBody('PATCH', body));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    errors: [{ pointer: '#/title' }, { pointer: '#/durationMinutes' }, { pointer: '#/speakers/0/familyName' }],
  });
});

test('a second talk knows the speaker again and forgets nothing about her', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  await createTalk(portal, await createMeeting(portal, group));
  const next = await createMeeting(portal, group);
  const itemId = next.agendaItems.find(({ kind }) => kind === 'talk')?.id ?? '';
  const speaker = { givenName: 'Ute', familyName: 'Beispiel', organisation: 'Institut für Wärme' };
  const { response } = await coordinator.POST('/api/meetings/{id}/agenda-items/{itemId}/talk', {
    params: { path: { id: next.id, itemId } },
    body: { ...details, speakers: [speaker], version: next.version },
  });
  expect(response.status).toBe(201);
  const { data } = await coordinator.GET('/api/speakers');
  expect(data?.items).toMatchObject([{ name: 'Dr. Ute Beispiel', email: 'beispiel@waerme.example' }]);
});
