import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createMinutes, createTaskEntry } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

/** A group with its coordination and two municipalities, each with a task out of minutes of its own. */
async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const [hilchenbach, burbach] = [await municipality(portal), await municipality(portal, 'burbach')];
  const paula = await createMemberOf(portal, group);
  const [earlier, later] = [
    await createMinutes(portal, group, { state: 'approved' }),
    await createMinutes(portal, group, { state: 'circulated' }),
  ];
  const give = (minutes: typeof earlier, place: { id: string }, given: Parameters<typeof createTaskEntry>[3]) =>
    createTaskEntry(portal, minutes, [place], given);
  await give(earlier, hilchenbach, { text: 'Objekte_melden 100 %', dueOn: new Date('2026-11-01'), memberId: paula.id });
  await give(earlier, burbach, { text: 'Zählerliste', dueOn: new Date('2026-12-10'), state: 'in_progress' });
  await give(later, burbach, { text: 'Raum buchen', followUpOn: new Date('2026-11-22') });
  await give(later, hilchenbach, { text: 'Fördersteckbrief', state: 'done', completedAt: portal.clock.now() });
  return {
    group,
    other,
    earlier,
    later,
    hilchenbach,
    burbach,
    paula,
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    greta: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
    stranger: await createMemberOf(portal, other, 'coordinator'),
  };
}

type Setting = Awaited<ReturnType<typeof setting>>;
type Query = Partial<Record<'municipalityId' | 'memberId' | 'meetingId' | 'dueFrom' | 'dueUntil' | 'query', string>>;

test('the register is narrowed by everything at once, and counts what each state would show', async () => {
  const given = await setting();
  const api = await as(portal, given.coordinator);
  const texts = async (query: Query & { state?: 'to_follow_up' | 'in_progress' }) =>
    (await api.GET('/api/tasks', { params: { query } })).data?.items.map(({ text }) => text);
  expect(await texts({ municipalityId: given.burbach.id })).toEqual(['Zählerliste', 'Raum buchen']);
  expect(await texts({ memberId: given.paula.id })).toEqual(['Objekte_melden 100 %']);
  expect(await texts({ meetingId: given.later.meeting.id })).toEqual(['Raum buchen', 'Fördersteckbrief']);
  expect(await texts({ dueFrom: '2026-11-01', dueUntil: '2026-12-09' })).toEqual(['Objekte_melden 100 %']);
  expect(await texts({ query: 'zähl' })).toEqual(['Zählerliste']);
  expect(await texts({ query: '_' })).toEqual(['Objekte_melden 100 %']);
  expect(await texts({ query: '%' })).toEqual(['Objekte_melden 100 %']);
  expect(await texts({ query: `\\' or 1=1 -- \r\n ${'x'.repeat(80)}` })).toEqual([]);
  expect(await texts({ state: 'to_follow_up' })).toEqual(['Raum buchen']);
  expect(await texts({ state: 'in_progress', meetingId: given.earlier.meeting.id })).toEqual(['Zählerliste']);
  const counts = async (query: Query & { scope?: 'mine' }) =>
    (await api.GET('/api/tasks/counts', { params: { query } })).data;
  expect(await counts({})).toEqual({
    unfinished: 3,
    overdue: 1,
    to_follow_up: 1,
    in_progress: 1,
    done: 1,
    dropped: 0,
    all: 4,
  });
  expect(await counts({ meetingId: given.later.meeting.id })).toMatchObject({ unfinished: 1, done: 1, all: 2 });
  expect(await counts({ scope: 'mine' })).toMatchObject({ all: 0 });
  const ofStranger = await (await as(portal, given.stranger)).GET('/api/tasks/counts', {});
  expect(ofStranger.data).toMatchObject({ unfinished: 0, all: 0 });
  expect((await asVisitor(portal).raw('/api/tasks/counts')).status).toBe(401);
  expect((await api.raw('/api/tasks/counts?dueFrom=morgen')).status).toBe(422);
  expect((await api.raw(`/api/tasks?query=${'x'.repeat(300)}`)).status).toBe(422);
});

const add = (given: Setting, more: object = {}) =>
  jsonBody('POST', {
    workingGroupId: given.group.id,
    text: 'Raum buchen',
    municipalityId: given.hilchenbach.id,
    ...more,
  });

test('the coordination gives tasks to everybody of the group, a member to the own municipality', async () => {
  const given = await setting();
  const text = '=SUMME(A1)\r\nBcc: x@y.example "<b>🌳</b>"';
  const days = { dueOn: '2026-12-18', followUpOn: '2026-12-11' };
  const body = { text, municipalityId: given.hilchenbach.id, memberId: given.paula.id, ...days };
  const added = await (await as(portal, given.coordinator)).raw('/api/tasks', add(given, body));
  expect(added.status).toBe(201);
  expect(await added.json()).toMatchObject({
    text: '=SUMME(A1)\nBcc: x@y.example "<b>🌳</b>"',
    municipality: { slug: 'hilchenbach' },
    member: { id: given.paula.id },
    ...days,
    agreedDueOn: null,
    source: null,
    version: 1,
    abilities: { change: true, rewrite: true },
  });
  expect((await (await as(portal, given.paula)).raw('/api/tasks', add(given))).status).toBe(201);
  expect((await (await as(portal, given.greta)).raw('/api/tasks', add(given))).status).toBe(403);
  expect((await (await as(portal, given.stranger)).raw('/api/tasks', add(given))).status).toBe(404);
  expect((await asVisitor(portal).raw('/api/tasks', add(given))).status).toBe(401);
});

test('a task goes to nobody outside the group, and not without words', async () => {
  const given = await setting();
  const netphen = await municipality(portal, 'netphen');
  const api = await as(portal, given.coordinator);
  const refused = async (more: object) => {
    const answer = await api.raw('/api/tasks', add(given, more));
    const { errors } = (await answer.json()) as { errors: Array<{ pointer: string }> };
    return [answer.status, ...errors.map(({ pointer }) => pointer)];
  };
  expect(await refused({ municipalityId: netphen.id })).toEqual([422, '#/municipalityId']);
  expect(await refused({ memberId: given.greta.id })).toEqual([422, '#/memberId']);
  expect(await refused({ text: ' \u200B\n' })).toEqual([422, '#/text']);
  expect(await refused({ text: 'x'.repeat(1001), dueOn: '2026-02-30' })).toEqual([422, '#/text', '#/dueOn']);
});

test('addressees are those to whom somebody may give tasks', async () => {
  const given = await setting();
  const slugs = async (person: { id: string }) => {
    const { data } = await (await as(portal, person)).GET('/api/tasks/addressees');
    return data?.groups.map(({ municipalities }) => municipalities.map(({ municipality: { slug } }) => slug).sort());
  };
  expect(await slugs(given.coordinator)).toEqual([['burbach', 'hilchenbach', 'siegen-wittgenstein']]);
  expect(await slugs(given.greta)).toEqual([['burbach']]);
  const guest = await createMemberOf(portal, given.group, 'guest', { slug: 'burbach' });
  expect(await slugs(guest)).toEqual([]);
});

test('whoever works on a task puts it off and passes it on; its words stay those of the minutes', async () => {
  const given = await setting();
  const colleague = await createMemberOf(portal, given.group, 'deputy');
  const { client } = portal.database;
  const task = await client.task.findFirstOrThrow({ where: { text: 'Objekte_melden 100 %' } });
  const api = await as(portal, given.paula);
  const change = (body: object, id = task.id) => api.raw(`/api/tasks/${id}`, jsonBody('PATCH', body));
  const changed = await change({ version: 1, dueOn: '2026-12-20', followUpOn: '2026-12-01', memberId: colleague.id });
  expect(await changed.json()).toMatchObject({
    dueOn: '2026-12-20',
    agreedDueOn: '2026-11-01',
    followUpOn: '2026-12-01',
    member: { id: colleague.id },
    isOverdue: false,
    version: 2,
  });
  expect(await client.auditEntry.findMany({ where: { action: 'task.changed' } })).toMatchObject([
    { details: { dueOn: { before: '2026-11-01', after: '2026-12-20' }, memberId: { after: colleague.id } } },
  ]);
  for (const body of [{ text: 'Anders' }, { municipalityId: given.burbach.id, memberId: null }]) {
    expect(await (await change({ version: 2, ...body })).json()).toMatchObject({ type: '/problems/task-from-minutes' });
  }
  expect(await (await change({ version: 1, dueOn: null })).json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { version: 2 },
  });
  const done = await client.task.findFirstOrThrow({ where: { state: 'done' } });
  expect(await (await change({ version: 1, dueOn: null }, done.id)).json()).toMatchObject({
    type: '/problems/task-finished',
  });
  const body = jsonBody('PATCH', { version: 2, dueOn: null });
  expect((await (await as(portal, given.greta)).raw(`/api/tasks/${task.id}`, body)).status).toBe(403);
  expect((await (await as(portal, given.stranger)).raw(`/api/tasks/${task.id}`, body)).status).toBe(404);
  expect((await asVisitor(portal).raw(`/api/tasks/${task.id}`, body)).status).toBe(401);
});

test('what came up beside the minutes is rewritten, and moved by who may give it there', async () => {
  const given = await setting();
  const coordination = await as(portal, given.coordinator);
  const { id } = (await (await coordination.raw('/api/tasks', add(given))).json()) as { id: string };
  const paula = await as(portal, given.paula);
  const change = (body: object) => jsonBody('PATCH', body);
  const move = { municipalityId: given.burbach.id };
  expect((await paula.raw(`/api/tasks/${id}`, change({ version: 1, ...move }))).status).toBe(403);
  const rewritten = await paula.raw(`/api/tasks/${id}`, change({ version: 1, text: 'Saal buchen' }));
  expect(await rewritten.json()).toMatchObject({ text: 'Saal buchen', version: 2 });
  const moved = await coordination.raw(`/api/tasks/${id}`, change({ version: 2, ...move }));
  expect(await moved.json()).toMatchObject({ municipality: { slug: 'burbach' }, version: 3 });
});
