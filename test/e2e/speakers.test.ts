import { expect, test } from '@jest/globals';
import { SpeakerRetentionService } from '../../server/src/talks/speakers/speaker-retention.service.js';
import { useApp } from '../support/app.js';
import { type Api, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createStaffedGroup } from '../support/factories/scenes.js';
import { createTalk } from '../support/factories/talks.js';

const portal = useApp();

const at = (id: string) => ({ params: { path: { id } } });
const find = async (api: Api, query: Record<string, string> = {}) =>
  (await api.GET('/api/speakers', { params: { query } })).data?.items.map(({ name }) => name);

const karla = {
  academicTitle: 'Dr.',
  givenName: 'Karla',
  familyName: 'Muster',
  organisation: 'Büro Muster',
  email: 'karla@muster.example',
  phone: '0271 01234',
  topics: ['Schwammstadt', 'Hitze', 'hitze'],
  remark: 'Am liebsten dienstags',
};

async function record(api: Api, workingGroupId: string, given: Record<string, unknown> = {}) {
  const { data, response } = await api.POST('/api/speakers', { body: { ...karla, workingGroupId, ...given } });
  if (!data) throw new Error(String(response.status));
  return data;
}

test('the coordination records somebody who may speak; members see all but the contact', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const recorded = await record(coordinator, group.id);
  const seen = {
    id: expect.any(String),
    name: 'Dr. Karla Muster',
    organisation: 'Büro Muster',
    academicTitle: 'Dr.',
    givenName: 'Karla',
    familyName: 'Muster',
    topics: ['Schwammstadt', 'hitze'],
    talks: [],
    endsSoon: false,
    version: 1,
  };
  expect(recorded).toEqual({
    ...seen,
    email: 'karla@muster.example',
    phone: '0271 01234',
    remark: 'Am liebsten dienstags',
    keptUntil: '2028-11-22',
    keptUntilChosen: null,
    abilities: { update: true, remove: true },
  });
  expect((await member.GET('/api/speakers')).data).toEqual({
    items: [
      {
        ...seen,
        ...{ email: null, phone: null, remark: null, keptUntil: null, keptUntilChosen: null },
        abilities: { update: false, remove: false },
      },
    ],
    count: 1,
    topics: [
      { topic: 'hitze', count: 1 },
      { topic: 'Schwammstadt', count: 1 },
    ],
  });
});

test('speakers are found by word and by topic, behind the wall of their group', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const meeting = await createMeeting(portal, group, { number: 47 });
  await createTalk(portal, meeting);
  const draft = await createTalk(portal, await createMeeting(portal, group, { state: 'draft' }));
  await portal.database.client.speaker.updateMany({
    where: { talks: { some: { talkId: draft.id } } },
    data: { academicTitle: null, givenName: 'Ina', familyName: 'Geheim', organisation: null },
  });
  await record(coordinator, group.id);
  const { coordinator: stranger } = await createStaffedGroup(portal);
  expect(await find(coordinator)).toEqual(['Dr. Ute Beispiel', 'Ina Geheim', 'Dr. Karla Muster']);
  expect(await find(member)).toEqual(['Dr. Ute Beispiel', 'Dr. Karla Muster']);
  expect(await find(member, { query: 'beisp waerme' })).toEqual(['Dr. Ute Beispiel']);
  expect(await find(member, { query: 'schwamm' })).toEqual(['Dr. Karla Muster']);
  expect(await find(member, { topic: 'HITZE' })).toEqual(['Dr. Karla Muster']);
  expect(await find(member, { topic: 'Hit' })).toEqual([]);
  expect(await find(stranger)).toEqual([]);
  expect((await asVisitor(portal).raw('/api/speakers')).status).toBe(401);
  const [ute] = (await member.GET('/api/speakers', { params: { query: { query: 'Ute' } } })).data?.items ?? [];
  expect(ute?.talks).toMatchObject([{ title: 'Kommunale Wärmeplanung', meeting: { number: 47 } }]);
  expect((await stranger.GET('/api/speakers/{id}', at(ute?.id ?? ''))).response.status).toBe(404);
});

test('an entry is changed against its version and removed while it has no talk', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  const { id } = await record(coordinator, group.id);
  const change = { givenName: 'Karla', familyName: "O'Muster 🌱", keptUntil: '2026-12-31', version: 1 };
  const { data } = await coordinator.PATCH('/api/speakers/{id}', { ...at(id), body: change });
  expect(data).toMatchObject({ name: "Karla O'Muster 🌱", email: null, topics: [], keptUntil: null, version: 2 });
  const late = await coordinator.raw(`/api/speakers/${id}`, jsonBody('PATCH', change));
  expect([late.status, await late.json()]).toMatchObject([409, { type: '/problems/changed-meanwhile' }]);
  expect((await coordinator.DELETE('/api/speakers/{id}', at(id))).response.status).toBe(204);
  await createTalk(portal, await createMeeting(portal, group));
  const [ute] = (await coordinator.GET('/api/speakers')).data?.items ?? [];
  const kept = await coordinator.raw(`/api/speakers/${ute?.id}`, { method: 'DELETE' });
  expect([kept.status, await kept.json()]).toMatchObject([409, { type: '/problems/speaker-has-talks' }]);
});

test('nobody is recorded twice, and wrong values are refused at their fields', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  await record(coordinator, group.id);
  const twice = await coordinator.raw('/api/speakers', jsonBody('POST', { ...karla, workingGroupId: group.id }));
  expect([twice.status, await twice.json()]).toMatchObject([409, { type: '/problems/speaker-known' }]);
  const wrong = { workingGroupId: group.id, givenName: ' ', familyName: 'x'.repeat(300), email: 'a@b\r\nBcc: c' };
  const refused = await coordinator.raw('/api/speakers', jsonBody('POST', wrong));
  expect(await refused.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '#/givenName' }, { pointer: '#/familyName' }, { pointer: '#/email' }],
  });
  const past = { ...karla, familyName: 'Neu', workingGroupId: group.id, keptUntil: '2026-11-21' };
  const refusedDay = await coordinator.raw('/api/speakers', jsonBody('POST', past));
  expect(await refusedDay.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/keptUntil' }] });
});

test('whoever was recorded is known again when a talk names them, and stays when it does no more', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  const { id } = await record(coordinator, group.id);
  const meeting = await createMeeting(portal, group);
  const talk = await createTalk(portal, meeting);
  const naming = (speakers: unknown[], version: number) =>
    coordinator.raw(
      `/api/talks/${talk.id}`,
      jsonBody('PATCH', { title: 'Hitze', durationMinutes: 30, discussionMinutes: 0, speakers, version }),
    );
  const { givenName, familyName, organisation } = karla;
  expect((await naming([{ givenName, familyName, organisation }], 1)).status).toBe(200);
  expect((await coordinator.GET('/api/speakers/{id}', at(id))).data).toMatchObject({
    email: 'karla@muster.example',
    talks: [{ id: talk.id }],
  });
  expect((await naming([], 2)).status).toBe(200);
  expect(await find(coordinator)).toEqual(['Dr. Karla Muster']);
});

test('a contact is told of a month before it goes; then the name stays with its talk alone', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  await createTalk(portal, await createMeeting(portal, group, { startsAt: new Date('2024-11-30T08:30:00Z') }));
  const { client } = portal.database;
  await client.speaker.updateMany({ data: { createdAt: new Date('2024-01-01') } });
  const written = { answerMessage: 'Ich rufe an', technicalNeeds: 'Rollstuhl', biography: 'Forscht' };
  await client.talkSpeaker.updateMany({ data: written });
  await record(coordinator, group.id, { keptUntil: '2026-12-01' });
  await record(coordinator, group.id, { familyName: 'Bleibt' });
  expect(await find(coordinator, { endsSoon: 'true' })).toEqual(['Dr. Ute Beispiel', 'Dr. Karla Muster']);
  expect((await coordinator.GET('/api/open-matters')).data?.items).toMatchObject([
    { kind: 'keep-speakers', subjectId: group.id, count: 2, dueAt: '2026-11-30T12:00:00.000Z' },
  ]);
  expect((await member.GET('/api/open-matters')).data?.items).toEqual([]);
  const retention = portal.app.get(SpeakerRetentionService);
  await retention.forgetDue();
  expect(await find(coordinator)).toHaveLength(3);
  portal.clock.set('2026-12-02T03:21:00Z');
  await retention.forgetDue();
  const left = await client.speaker.findMany({ orderBy: { familyName: 'asc' } });
  expect(left).toMatchObject([
    { familyName: 'Beispiel', email: null, organisation: 'Institut für Wärme' },
    { familyName: 'Bleibt', email: 'karla@muster.example' },
  ]);
  const [appearance] = await client.talkSpeaker.findMany();
  expect(appearance).toMatchObject({ answerMessage: null, technicalNeeds: null, biography: 'Forscht' });
  await client.talkSpeaker.updateMany({ data: { answerMessage: 'Noch ein Wort' } });
  await retention.forgetDue();
  expect(await client.talkSpeaker.count({ where: { answerMessage: null } })).toBe(1);
  await retention.forgetDue();
  expect(await client.auditEntry.count({ where: { action: 'speaker.forgotten' } })).toBe(3);
});
