import { expect, test } from '@jest/globals';
import { MinutesApproved, MinutesCirculated } from '../../server/src/minutes/minutes.signals.js';
import { SignalBus } from '../../server/src/platform/signals/signal-bus.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createMinutes } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function setting(state: 'draft' | 'circulated' | 'approved' = 'draft') {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const minutes = await createMinutes(portal, group, { state });
  return {
    minutes,
    path: `/api/minutes/${minutes.id}`,
    section: `/api/minutes/${minutes.id}/sections/${minutes.meeting.agendaItems[0]?.id}`,
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    taker: await createMemberOf(portal, group, 'minute_taker', { slug: 'freudenberg' }),
    paula: await createMemberOf(portal, group),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'netphen' }),
    stranger: await createMemberOf(portal, other, ['coordinator', 'minute_taker']),
  };
}

type Entries = { version: number; entries: Array<{ id: string; text: string }> };
const post = { method: 'POST' };
const toAll = { kind: 'task', text: 'Objekte melden', assignee: { kind: 'all_municipalities' }, dueOn: '2027-02-11' };

const listTasks = () =>
  portal.database.client.task.findMany({
    include: { municipality: true },
    orderBy: [{ text: 'asc' }, { municipality: { name: 'asc' } }],
  });

test('circulating opens the objection period and gives every addressee a task', async () => {
  const { path, section, minutes, taker, paula } = await setting();
  const api = await as(portal, taker);
  const { id: hilchenbach } = await municipality(portal);
  const signalled: string[] = [];
  portal.app.get(SignalBus).on(MinutesCirculated, ({ minutesId }) => signalled.push(minutesId));
  const entries = [
    toAll,
    { kind: 'task', text: 'Raum buchen', assignee: { kind: 'municipality', id: hilchenbach } },
    { kind: 'task', text: 'Zählerliste', assignee: { kind: 'member', id: paula.id }, dueOn: '2026-12-01' },
    { kind: 'agreement', text: 'Kein Auftrag' },
  ];
  await api.raw(section, jsonBody('PUT', { version: 1, text: '', entries }));
  expect(await listTasks()).toEqual([]);

  const circulated = await api.raw(`${path}/circulation`, post);
  expect(circulated.status).toBe(201);
  expect(await circulated.json()).toMatchObject({
    state: 'circulated',
    circulatedAt: '2026-11-22T11:00:00.000Z',
    objectionsUntil: '2026-12-06',
    version: 2,
    abilities: { write: true, circulate: false, approve: false },
  });
  const tasks = (await listTasks()).map(({ text, municipality: { slug }, memberId, dueOn }) => [
    text,
    slug,
    memberId,
    dueOn?.toISOString().slice(0, 10) ?? null,
  ]);
  expect(tasks).toEqual([
    ['Objekte melden', 'freudenberg', null, '2027-02-11'],
    ['Objekte melden', 'hilchenbach', null, '2027-02-11'],
    ['Objekte melden', 'siegen-wittgenstein', null, '2027-02-11'],
    ['Raum buchen', 'hilchenbach', null, null],
    ['Zählerliste', 'hilchenbach', paula.id, '2026-12-01'],
  ]);
  expect(signalled).toEqual([minutes.id]);
  const read = await (await as(portal, paula)).GET('/api/minutes/{id}', { params: { path: { id: minutes.id } } });
  expect(read.data?.sections[0]?.entries[0]?.progress).toEqual({ done: 0, total: 3 });
});

test('a task that nobody is to do keeps the draft from the members', async () => {
  const { path, section, taker } = await setting();
  const api = await as(portal, taker);
  const entries = [
    { kind: 'information', text: 'x' },
    { kind: 'task', text: 'wer?' },
  ];
  expect((await api.raw(section, jsonBody('PUT', { version: 1, text: '', entries }))).status).toBe(200);
  const refused = await api.raw(`${path}/circulation`, post);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: '#/sections/0/entries/1/assignee' }] });
  expect(await listTasks()).toEqual([]);
});

test('circulating happens once, by those who write', async () => {
  const { path, taker, paula, stranger } = await setting();
  expect((await asVisitor(portal).raw(`${path}/circulation`, post)).status).toBe(401);
  expect((await (await as(portal, paula)).raw(`${path}/circulation`, post)).status).toBe(404);
  expect((await (await as(portal, stranger)).raw(`${path}/circulation`, post)).status).toBe(404);
  const api = await as(portal, taker);
  const answers = await Promise.all([1, 2, 3].map(() => api.raw(`${path}/circulation`, post)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const again = await api.raw(`${path}/circulation`, post);
  expect(await again.json()).toMatchObject({ type: '/problems/minutes-already-circulated' });
  expect((await (await as(portal, paula)).raw(`${path}/circulation`, post)).status).toBe(403);
});

test('corrections of circulated minutes carry into the tasks, those that are done stay', async () => {
  const { path, section, taker } = await setting();
  const api = await as(portal, taker);
  const { id: hilchenbach } = await municipality(portal);
  const toHilchenbach = { kind: 'municipality', id: hilchenbach };
  const put = async (body: unknown) => {
    const response = await api.raw(section, jsonBody('PUT', body));
    expect(response.status).toBe(200);
    return (await response.json()) as Entries;
  };
  const drafted = await put({
    version: 1,
    text: 'Vorher',
    entries: [toAll, { kind: 'task', text: 'Raum buchen', assignee: toHilchenbach }],
  });
  await api.raw(`${path}/circulation`, post);
  const done = await portal.database.client.task.findFirstOrThrow({ where: { municipality: { slug: 'freudenberg' } } });
  await api.raw(`/api/tasks/${done.id}/completion`, post);

  const corrected = await put({
    version: drafted.version,
    text: 'Nachher',
    entries: [
      { ...toAll, id: drafted.entries[0]?.id, text: 'Gebäude melden', dueOn: '2027-02-18' },
      { kind: 'task', text: 'Saal buchen', assignee: toHilchenbach },
    ],
  });
  const states = (await listTasks()).map(({ text, state, municipality: { slug } }) => [text, slug, state]);
  expect(states).toEqual([
    ['Gebäude melden', 'hilchenbach', 'open'],
    ['Gebäude melden', 'siegen-wittgenstein', 'open'],
    ['Objekte melden', 'freudenberg', 'done'],
    ['Raum buchen', 'hilchenbach', 'dropped'],
    ['Saal buchen', 'hilchenbach', 'open'],
  ]);
  const audited = await portal.database.client.auditEntry.findFirst({ orderBy: { id: 'desc' } });
  expect(audited).toMatchObject({ action: 'minutes.section-saved', details: { before: 'Vorher', after: 'Nachher' } });

  const incomplete = await api.raw(
    section,
    jsonBody('PUT', { version: corrected.version, text: '', entries: [{ kind: 'task', text: 'wer?' }] }),
  );
  expect(incomplete.status).toBe(422);
  expect(await incomplete.json()).toMatchObject({ errors: [{ pointer: '#/entries/0/assignee' }] });
});

test('approval closes the minutes and their meeting; nothing changes afterwards', async () => {
  const { path, section, minutes, coordinator, taker } = await setting('circulated');
  const api = await as(portal, coordinator);
  const signalled: string[] = [];
  portal.app.get(SignalBus).on(MinutesApproved, ({ minutesId }) => signalled.push(minutesId));
  const approved = await api.raw(`${path}/approval`, post);
  expect(approved.status).toBe(201);
  expect(await approved.json()).toMatchObject({
    state: 'approved',
    approvedAt: '2026-11-22T11:00:00.000Z',
    abilities: { write: false, updateHead: false, circulate: false, approve: false },
  });
  const meeting = await portal.database.client.meeting.findUniqueOrThrow({ where: { id: minutes.meetingId } });
  expect(meeting.state).toBe('closed');
  expect(signalled).toEqual([minutes.id]);

  const before = await (await api.raw(path)).text();
  const writer = await as(portal, taker);
  const attempts = [
    await api.raw(`${path}/approval`, post),
    await writer.raw(`${path}/circulation`, post),
    await writer.raw(path, jsonBody('PATCH', { version: 2, startedAt: null })),
    await writer.raw(section, jsonBody('PUT', { version: 1, text: 'nachträglich', entries: [] })),
  ];
  for (const attempt of attempts) {
    expect(await attempt.json()).toMatchObject({ status: 409, type: '/problems/minutes-already-approved' });
  }
  expect(await (await api.raw(path)).text()).toBe(before);
});

test('nobody approves what the members could not read, and only the coordination approves', async () => {
  const draft = await setting();
  const early = await (await as(portal, draft.coordinator)).raw(`${draft.path}/approval`, post);
  expect(await early.json()).toMatchObject({ status: 409, type: '/problems/minutes-not-circulated' });
  const { path, taker, paula, guest, stranger } = await setting('circulated');
  expect((await asVisitor(portal).raw(`${path}/approval`, post)).status).toBe(401);
  for (const [person, status] of [
    [taker, 403],
    [paula, 403],
    [guest, 403],
    [stranger, 404],
  ] as const) {
    expect((await (await as(portal, person)).raw(`${path}/approval`, post)).status).toBe(status);
  }
});

test('two people approving at once: exactly one approval stands', async () => {
  const { path, coordinator } = await setting('circulated');
  const apis = [await as(portal, coordinator), await as(portal, coordinator)];
  const answers = await Promise.all(apis.map((api) => api.raw(`${path}/approval`, post)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await portal.database.client.auditEntry.count({ where: { action: 'minutes.approved' } })).toBe(1);
});

test('a text that is saved while somebody approves is either in the approved minutes or refused', async () => {
  const { path, section, coordinator, taker, minutes } = await setting('circulated');
  const [approver, writer] = [await as(portal, coordinator), await as(portal, taker)];
  const text = jsonBody('PUT', { version: 1, text: 'im letzten Augenblick', entries: [] });
  const [approval, saving] = await Promise.all([approver.raw(`${path}/approval`, post), writer.raw(section, text)]);
  expect(approval.status).toBe(201);
  const saved = await portal.database.client.minutesSection.count({
    where: { minutesId: minutes.id, text: 'im letzten Augenblick' },
  });
  expect([saving.status, saved]).toEqual(saving.status === 200 ? [200, 1] : [409, 0]);
});
