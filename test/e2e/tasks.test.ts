import { expect, test } from '@jest/globals';
import { Member } from '../../server/src/access/actor.js';
import { TaskListRepository } from '../../server/src/tasks/task-list.repository.js';
import * as tasksPolicy from '../../server/src/tasks/tasks.policy.js';
import { TaskFilter } from '../../server/src/tasks/tasks.schemas.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createMinutes, createTaskEntry } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const NOWHERE = '019ab000-0000-7000-8000-000000000000';

/** A group, its coordinator of the Kreis, people of Hilchenbach and Burbach, somebody of another group. */
async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const [hilchenbach, burbach] = [await municipality(portal), await municipality(portal, 'burbach')];
  const minutes = await createMinutes(portal, group, { state: 'circulated' });
  return {
    group,
    minutes,
    hilchenbach,
    burbach,
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group),
    greta: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
    stranger: await createMemberOf(portal, other, 'coordinator'),
  };
}

async function taskOf(given: Awaited<ReturnType<typeof setting>>, dueOn: string | null = '2026-12-10') {
  const entry = await createTaskEntry(portal, given.minutes, [given.hilchenbach], {
    dueOn: dueOn === null ? null : new Date(dueOn),
  });
  const [task] = entry.tasks;
  if (!task) throw new Error('the entry has no task');
  return { entry, task };
}

test('a task tells who, what, until when and where it comes from', async () => {
  const given = await setting();
  const { entry, task } = await taskOf(given);
  const { data } = await (await as(portal, given.paula)).GET('/api/tasks/{id}', { params: { path: { id: task.id } } });
  expect(data).toEqual({
    id: task.id,
    workingGroupId: given.group.id,
    text: 'Objekte für die Earth Hour melden',
    state: 'open',
    isOverdue: false,
    municipality: {
      id: given.hilchenbach.id,
      slug: 'hilchenbach',
      name: 'Hilchenbach',
      abbreviation: expect.any(String),
    },
    member: null,
    dueOn: '2026-12-10',
    agreedDueOn: '2026-12-10',
    followUpOn: null,
    completedAt: null,
    droppedReason: null,
    source: {
      entryId: entry.id,
      minutesId: given.minutes.id,
      meetingId: given.minutes.meeting.id,
      meetingNumber: given.minutes.meeting.number,
      agendaItemNumber: '3',
    },
    version: 1,
    abilities: { complete: true, reopen: false, changeState: true, change: true, rewrite: false },
  });
});

test('every member of the group reads its tasks, others do not know of them', async () => {
  const given = await setting();
  const { task } = await taskOf(given);
  const path = `/api/tasks/${task.id}`;
  expect((await asVisitor(portal).raw(path)).status).toBe(401);
  expect((await asVisitor(portal).raw('/api/tasks')).status).toBe(401);
  expect((await (await as(portal, given.stranger)).raw(path)).status).toBe(404);
  expect((await (await as(portal, given.greta)).raw(path)).status).toBe(200);
  const { data } = await (await as(portal, given.stranger)).GET('/api/tasks', {});
  expect(data?.items).toEqual([]);
  const broken = await (await as(portal, given.paula)).raw('/api/tasks/not-an-id');
  expect(broken.status).toBe(422);
});

test('the municipality completes its task and takes it back', async () => {
  const given = await setting();
  const { task } = await taskOf(given);
  const api = await as(portal, given.paula);
  const params = { path: { id: task.id } };
  const done = await api.POST('/api/tasks/{id}/completion', { params });
  expect(done.response.status).toBe(201);
  expect(done.data).toMatchObject({
    state: 'done',
    completedAt: '2026-11-22T11:00:00.000Z',
    abilities: { complete: false, reopen: true },
  });
  expect((await api.POST('/api/tasks/{id}/completion', { params })).error).toMatchObject({
    type: '/problems/task-already-done',
  });
  const undone = await api.DELETE('/api/tasks/{id}/completion', { params });
  expect(undone.data).toMatchObject({ state: 'open', completedAt: null });
  expect((await api.DELETE('/api/tasks/{id}/completion', { params })).error).toMatchObject({
    type: '/problems/task-not-done',
  });
  const trail = await portal.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } });
  expect(trail.map(({ action }) => action)).toEqual(['task.completed', 'task.reopened']);
});

test('only the municipality, the assignee and the coordination work on a task', async () => {
  const given = await setting();
  const { task } = await taskOf(given);
  const path = `/api/tasks/${task.id}`;
  const change = jsonBody('PUT', { state: 'in_progress', version: 1 });
  expect((await asVisitor(portal).raw(`${path}/completion`, { method: 'POST' })).status).toBe(401);
  for (const [person, status] of [
    [given.greta, 403],
    [given.stranger, 404],
  ] as const) {
    const api = await as(portal, person);
    expect((await api.raw(`${path}/completion`, { method: 'POST' })).status).toBe(status);
    expect((await api.raw(`${path}/completion`, { method: 'DELETE' })).status).toBe(status);
    expect((await api.raw(`${path}/state`, change)).status).toBe(status);
  }
  expect((await (await as(portal, given.coordinator)).raw(`${path}/state`, change)).status).toBe(200);
  expect((await (await as(portal, given.coordinator)).raw(`/api/tasks/${NOWHERE}/state`, change)).status).toBe(404);
});

test('a state is changed against a version; the stale one gets what stands now', async () => {
  const given = await setting();
  const { task } = await taskOf(given);
  const api = await as(portal, given.paula);
  const change = (body: unknown) => api.raw(`/api/tasks/${task.id}/state`, jsonBody('PUT', body));
  const reason = 'Macht der Kreis.';
  expect(await (await change({ state: 'dropped', version: 1, reason })).json()).toMatchObject({
    state: 'dropped',
    droppedReason: reason,
    version: 2,
  });
  const stale = await change({ state: 'done', version: 1 });
  expect(stale.status).toBe(409);
  expect(await stale.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { id: task.id, state: 'dropped', version: 2 },
  });
  for (const [body, pointer] of [
    [{ state: 'dropped', version: 2 }, '#/reason'],
    [{ state: 'open', version: 2, reason }, '#/reason'],
  ] as const) {
    expect(await (await change(body)).json()).toMatchObject({ status: 422, errors: [{ pointer }] });
  }
  const wrong = await change({ state: 'overdue', version: 'eins', extra: true });
  expect(wrong.status).toBe(422);
  const { errors } = (await wrong.json()) as { errors: Array<{ pointer: string }> };
  expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['#/state', '#/version']));
});

test('parallel completions: one wins', async () => {
  const given = await setting();
  const { task } = await taskOf(given);
  const api = await as(portal, given.paula);
  const complete = () => api.raw(`/api/tasks/${task.id}/completion`, { method: 'POST' });
  const answers = await Promise.all(Array.from({ length: 8 }, complete));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
});

test('overdue begins with the next day in Berlin', async () => {
  const given = await setting();
  await taskOf(given, '2026-11-22');
  portal.clock.set('2026-11-22T22:59:00Z');
  const api = await as(portal, given.paula);
  const overdue = async () => (await api.GET('/api/tasks', { params: { query: { state: 'overdue' } } })).data?.items;
  expect(await overdue()).toEqual([]);
  portal.clock.set('2026-11-22T23:01:00Z');
  expect(await overdue()).toEqual([expect.objectContaining({ isOverdue: true })]);
});

test('mine are those to me and to my municipality, others are in the group', async () => {
  const given = await setting();
  const colleague = await createMemberOf(portal, given.group, 'deputy');
  const create = (text: string, place: { id: string }, memberId: string | null = null) =>
    createTaskEntry(portal, given.minutes, [place], { text, memberId });
  await create('for all of us', given.hilchenbach);
  await create('for me', given.hilchenbach, given.paula.id);
  await create('for my colleague', given.hilchenbach, colleague.id);
  await create('for Burbach', given.burbach);
  const api = await as(portal, given.paula);
  const texts = async (scope: 'mine' | 'municipality' | 'group') => {
    const { data } = await api.GET('/api/tasks', { params: { query: { scope } } });
    return data?.items.map(({ text }) => text).sort();
  };
  expect(await texts('mine')).toEqual(['for all of us', 'for me']);
  expect(await texts('municipality')).toEqual(['for all of us', 'for me', 'for my colleague']);
  expect(await texts('group')).toEqual(['for Burbach', 'for all of us', 'for me', 'for my colleague']);
});

test('the list is ordered by due day, those without one last, page by page without gap or repetition', async () => {
  const given = await setting();
  const days = ['2026-12-02', null, '2026-12-01', '2026-12-01', null, '2026-12-03', '2026-12-01'];
  for (const day of days) await taskOf(given, day);
  const api = await as(portal, given.paula);
  const seen: Array<string | null> = [];
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const { data } = await api.GET('/api/tasks', { params: { query: { limit: 2, ...(cursor && { cursor }) } } });
    for (const task of data?.items ?? []) {
      seen.push(task.dueOn);
      ids.add(task.id);
    }
    cursor = data?.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(['2026-12-01', '2026-12-01', '2026-12-01', '2026-12-02', '2026-12-03', null, null]);
  expect(ids.size).toBe(days.length);
  const broken = await api.raw('/api/tasks?cursor=nonsense');
  expect(broken.status).toBe(422);
  expect(await broken.json()).toMatchObject({ errors: [{ pointer: '#/cursor' }] });
  expect((await api.raw('/api/tasks?state=late')).status).toBe(422);
});

test('an entry for all municipalities comes with the state of each, whatever the filter', async () => {
  const given = await setting();
  const entry = await createTaskEntry(portal, given.minutes, [given.burbach, given.hilchenbach]);
  await portal.database.client.task.updateMany({
    where: { municipalityId: given.burbach.id },
    data: { state: 'done' },
  });
  const { data } = await (await as(portal, given.paula)).GET('/api/tasks', {
    params: { query: { state: 'unfinished' } },
  });
  expect(data?.items).toHaveLength(1);
  expect(data?.sharedEntries).toEqual([
    {
      entryId: entry.id,
      tasks: [
        expect.objectContaining({ state: 'done', municipality: expect.objectContaining({ slug: 'burbach' }) }),
        expect.objectContaining({ state: 'open', municipality: expect.objectContaining({ slug: 'hilchenbach' }) }),
      ],
    },
  ]);
});

test('the list selects exactly what the policy lets somebody read', async () => {
  const given = await setting();
  const other = await createWorkingGroup(portal);
  const elsewhere = await createMinutes(portal, other, { state: 'approved' });
  await taskOf(given);
  await createTaskEntry(portal, elsewhere, [given.hilchenbach]);
  const all = await portal.database.client.task.findMany();
  const register = portal.app.get(TaskListRepository);
  const roles = ['coordinator', 'minute_taker', 'member', 'deputy', 'guest'] as const;
  const places = [[], [given.group.id], [other.id], [given.group.id, other.id]];
  for (const role of roles) {
    for (const groups of places) {
      const actor = Member.of({
        id: given.paula.id,
        name: 'Paula',
        municipalityId: given.hilchenbach.id,
        isAdministrator: groups.length === 0,
        memberships: groups.map((workingGroupId) => ({ workingGroupId, municipalityId: given.burbach.id, role })),
      });
      const listed = await register.listVisible(actor, TaskFilter.parse({}), '2026-11-22', undefined);
      const allowed = all.filter((task) => tasksPolicy.read(actor, task)).map(({ id }) => id);
      expect(listed.sort()).toEqual(allowed.sort());
    }
  }
});
