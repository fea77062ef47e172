import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createGroupThatMeets, createMeeting } from '../support/factories/meetings.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

test('a meeting is planned with the next number and the eight standard items', async () => {
  const { group, coordinator } = await createGroupThatMeets(portal);
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
    isPrepared: false,
    isCancelled: false,
    startsAt: '2027-02-25T08:30:00.000Z',
    endsAt: '2027-02-25T11:00:00.000Z',
    host: { id: kreuztal.id, slug: 'kreuztal', name: kreuztal.name, abbreviation: kreuztal.abbreviation },
    locationName: 'Dreslers Park, Weiße Villa',
    locationAddress: null,
    onlineUrl: null,
    invitedAt: null,
    hasUntoldChange: false,
    cancellationNote: null,
    ownReply: null,
    agenda: expect.any(Array),
    agendaEndsAt: '2027-02-25T11:30:00.000Z',
    overrunMinutes: 30,
    pendingSupplement: null,
    minutes: null,
    version: 1,
    abilities: {
      update: true,
      publish: true,
      manageAgenda: true,
      recordAttendance: false,
      writeMinutes: false,
      remove: true,
      invite: true,
      tellChange: false,
      callOff: true,
      readDispatches: true,
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
    inCharge: null,
    supplement: null,
    origin: null,
    originId: null,
    movedFrom: null,
    movedTo: null,
  });
});

test('a day alone means the usual time of the group, in summer as in winter', async () => {
  const { group, coordinator } = await createGroupThatMeets(portal);
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
  const { group, coordinator } = await createGroupThatMeets(portal);
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
  const { group, coordinator } = await createGroupThatMeets(portal);
  const api = await as(portal, coordinator);
  const response = await api.raw('/api/meetings', jsonBody('POST', { workingGroupId: group.id, ...given }));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
});

test('only the coordination of the group plans', async () => {
  const { group, member } = await createGroupThatMeets(portal);
  const minuteTaker = await createMemberOf(portal, group, 'minute_taker');
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  const request = jsonBody('POST', { workingGroupId: group.id, day: '2027-02-25' });
  expect((await asVisitor(portal).raw('/api/meetings', request)).status).toBe(401);
  expect((await (await as(portal, member)).raw('/api/meetings', request)).status).toBe(403);
  expect((await (await as(portal, minuteTaker)).raw('/api/meetings', request)).status).toBe(403);
  expect((await (await as(portal, stranger)).raw('/api/meetings', request)).status).toBe(404);
});
