import { expect, test } from '@jest/globals';
import { AgendaPreparationService } from '../../../server/src/meetings/agenda/agenda-preparation.service.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createGroupThatMeets, createMeeting } from '../../support/factories/meetings.js';
import { until } from '../../support/until.js';

const portal = useApp();

const LAST = {
  state: 'held',
  startsAt: new Date('2026-09-24T07:30:00Z'),
  endsAt: new Date('2026-09-24T10:30:00Z'),
} as const;

async function newGroup() {
  const { group, coordinator, member } = await createGroupThatMeets(portal);
  const last = await createMeeting(portal, group, LAST);
  const api = await as(portal, coordinator);
  const plan = () => api.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2026-12-03' } });
  return { group, member, last, api, plan };
}

async function addTask(group: { id: string }, text: string, given: object = {}) {
  const { id } = await portal.database.client.municipality.findUniqueOrThrow({ where: { slug: 'netphen' } });
  await portal.database.client.task.create({
    data: { workingGroupId: group.id, municipalityId: id, text, ...given },
  });
}

const circulated = (meetingId: string) =>
  portal.database.client.minutes.create({
    data: { meetingId, state: 'circulated', objectionsUntil: new Date('2026-11-30') },
  });

test('the second item takes the approval of the last minutes and the state of the tasks', async () => {
  const { group, last, plan } = await newGroup();
  await circulated(last.id);
  await addTask(group, 'Steckbrief erstellen');
  await addTask(group, 'Objekte melden', { state: 'done', completedAt: new Date('2026-10-02T08:00:00Z') });
  await addTask(group, 'Längst erledigt', { state: 'done', completedAt: new Date('2026-06-02T08:00:00Z') });
  const { data } = await plan();
  expect(data?.agenda).toHaveLength(8);
  expect(data?.agenda[1]).toMatchObject({
    title: `Genehmigung des Protokolls der ${last.number}. Sitzung, Aufgabenstand`,
    note: `Protokoll der ${last.number}. Sitzung: in Abstimmung, Einsprüche bis 30.11.2026.\nAufgabenstand: 1 von 2 erledigt. Offen: Steckbrief erstellen (Netphen).`,
    origin: 'minutes-approval',
    originId: last.id,
  });
});

test('where the agenda does not speak of it, it comes as its own item', async () => {
  const { group, last, api } = await newGroup();
  await circulated(last.id);
  const { data: template } = await api.POST('/api/working-groups/{id}/agenda-templates', {
    params: { path: { id: group.id } },
    body: { name: 'Online', items: [{ title: 'Runde' }, { title: 'Verschiedenes', kind: 'any_other_business' }] },
  });
  const { data } = await api.POST('/api/meetings', {
    body: { workingGroupId: group.id, day: '2026-12-03', templateId: template?.id },
  });
  expect(data?.agenda.map(({ title, origin, originId }) => [title, origin, originId])).toEqual([
    [`Genehmigung des Protokolls der ${last.number}. Sitzung`, 'minutes-approval', last.id],
    ['Runde', null, null],
    ['Verschiedenes', null, null],
  ]);
});

test('the figures are of the day on which the meeting is published', async () => {
  const { group, api, plan } = await newGroup();
  await addTask(group, 'Steckbrief erstellen');
  const { data } = await plan();
  await portal.database.client.task.updateMany({
    where: { workingGroupId: group.id },
    data: { state: 'done', completedAt: portal.clock.now() },
  });
  const published = await api.POST('/api/meetings/{id}/publication', { params: { path: { id: data?.id ?? '' } } });
  expect(published.data?.agenda[1]?.note).toBe('Aufgabenstand: 1 von 1 erledigt.');
});

test('minutes that are circulated later come onto the next agenda, once', async () => {
  const { last, api, plan } = await newGroup();
  const { data } = await plan();
  const { data: minutes } = await api.POST('/api/minutes', { body: { meetingId: last.id } });
  await api.POST('/api/minutes/{id}/circulation', { params: { path: { id: minutes?.id ?? '' } } });
  const next = async () => (await api.GET('/api/meetings/{id}', { params: { path: { id: data?.id ?? '' } } })).data;
  const awaiting = async () => (await next())?.agenda.find(({ note }) => note?.includes('in Abstimmung'));
  await until(async () => (await awaiting()) !== undefined);
  expect(await awaiting()).toMatchObject({ number: '2', origin: 'minutes-approval', originId: last.id });
  const preparation = portal.app.get(AgendaPreparationService, { strict: false });
  await portal.database.transaction(() => preparation.retell(data?.id ?? ''));
  expect((await next())?.agenda).toHaveLength(8);
  portal.clock.set('2026-12-24T11:00:00Z');
  await portal.database.transaction(() => preparation.retell(data?.id ?? ''));
  const note = { contains: 'in Abstimmung, die Frist für Einsprüche endete am' };
  expect(await portal.database.client.agendaItem.count({ where: { meetingId: data?.id ?? '', note } })).toBe(1);
});

test('minutes that are taken back leave no day for objections on the next agenda', async () => {
  const { last, api, plan } = await newGroup();
  const { data } = await plan();
  const { data: minutes } = await api.POST('/api/minutes', { body: { meetingId: last.id } });
  const path = { id: minutes?.id ?? '' };
  const item = async () =>
    (await api.GET('/api/meetings/{id}', { params: { path: { id: data?.id ?? '' } } })).data?.agenda[1];
  const speaks = async () => (await item())?.note?.includes('Einsprüche bis') ?? false;
  await api.POST('/api/minutes/{id}/circulation', { params: { path } });
  await until(speaks);
  await api.POST('/api/minutes/{id}/recall', { params: { path }, body: { reason: 'TOP 3 fehlt.' } });
  await until(async () => !(await speaks()));
  expect(await item()).toMatchObject({ title: expect.stringContaining('Genehmigung des Protokolls') });
  await api.POST('/api/minutes/{id}/circulation', { params: { path } });
  await until(speaks);
});

test('who is invited already is not surprised: the next agenda stays as it was sent', async () => {
  const { group, last, api } = await newGroup();
  const invited = await createMeeting(portal, group, { state: 'invited', invitedAt: new Date('2026-11-19T08:00:00Z') });
  const { data: minutes } = await api.POST('/api/minutes', { body: { meetingId: last.id } });
  await api.POST('/api/minutes/{id}/circulation', { params: { path: { id: minutes?.id ?? '' } } });
  const preparation = portal.app.get(AgendaPreparationService, { strict: false });
  const contribution = {
    origin: 'minutes-approval',
    originId: last.id,
    kind: 'formalities',
    title: 'Genehmigung',
  } as const;
  await portal.database.transaction(() =>
    preparation.bringToNext(group.id, portal.clock.now(), {
      ...contribution,
      note: null,
      durationMinutes: 5,
      joins: null,
    }),
  );
  const { data } = await api.GET('/api/meetings/{id}', { params: { path: { id: invited.id } } });
  expect(data).toMatchObject({ version: 1, agenda: [{}, {}, {}] });
});

test('the invitation tells the state of the tasks of its day; from then on it stays as sent', async () => {
  const { group, api, plan } = await newGroup();
  await addTask(group, 'Steckbrief erstellen');
  const { data: meeting } = await plan();
  const path = { id: meeting?.id ?? '' };
  const note = async () => {
    const { data } = await api.GET('/api/meetings/{id}', { params: { path } });
    return data?.agenda[1]?.note;
  };
  expect(await note()).toContain('0 von 1 erledigt');
  await addTask(group, 'Objekte melden');
  await api.POST('/api/meetings/{id}/invitations', {
    params: { path },
    body: { version: meeting?.version ?? 0, message: null },
  });
  expect(await note()).toContain('0 von 2 erledigt');
  await addTask(group, 'Noch eine');
  const { data: invited } = await api.GET('/api/meetings/{id}', { params: { path } });
  await api.POST('/api/meetings/{id}/invitations', {
    params: { path },
    body: { version: invited?.version ?? 0, message: null },
  });
  expect(await note()).toContain('0 von 2 erledigt');
});
