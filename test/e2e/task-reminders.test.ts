import { expect, test } from '@jest/globals';
import { NewsMailsService } from '../../server/src/notifications/mails/news-mails.service.js';
import { TaskRemindersService } from '../../server/src/notifications/telling/task-reminders.service.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createMinutes, createTaskEntry } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { linkIn, mailTo } from '../support/mailbox.js';

const portal = useApp();
const remind = () => portal.app.get(TaskRemindersService).remindDue();

/** Hilchenbach has a task until Monday; Paula speaks for it, Merle is her deputy. */
async function setting(text = 'Objekte für die Earth Hour melden') {
  const group = await createWorkingGroup(portal);
  const hilchenbach = await municipality(portal);
  const minutes = await createMinutes(portal, group, { state: 'circulated' });
  const { tasks } = await createTaskEntry(portal, minutes, [hilchenbach], { text, dueOn: new Date('2026-11-23') });
  return {
    group,
    minutes,
    task: tasks[0]?.id ?? '',
    paula: await createMemberOf(portal, group),
    merle: await createMemberOf(portal, group, 'deputy'),
    greta: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
  };
}

type Setting = Awaited<ReturnType<typeof setting>>;

/** Reminds, lets the burst pass, and waits for the mail. */
async function reminderTo(person: { email: string }, nth = 1) {
  await remind();
  portal.clock.set(new Date(portal.clock.now().getTime() + 15 * 60_000).toISOString());
  await portal.app.get(NewsMailsService).sendDue();
  return mailTo(portal, person.email, nth);
}

const call = (token: string, method = 'GET', path = '', body?: unknown) => {
  const init = body === undefined ? { method } : jsonBody(method, body);
  const headers = { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` };
  return asVisitor(portal).raw(`/api/links/task${path}`, { ...init, headers });
};
const stateOf = async ({ task }: Setting) => portal.database.client.task.findUniqueOrThrow({ where: { id: task } });

test('whose task it is hears once that it is due, by a mail with buttons', async () => {
  const given = await setting('=Objekte "melden"\r\nBcc: x@y.example 🌳');
  const mail = await reminderTo(given.paula);
  expect(mail.subject).toBe('Bald fällig: =Objekte "melden" Bcc: x@y.example 🌳');
  expect(mail.text).toContain('Frist: Mo., 23. November 2026');
  expect(mail.text).toMatch(/Erledigt:\nhttp\S+\/aufgabe#[\w-]{43}\n/);
  expect(mail.text).toMatch(/Verschieben:\nhttp\S+\/aufgabe\?schritt=verschieben#[\w-]{43}\n/);
  expect(mail.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  await remind();
  const told = await portal.database.client.notification.findMany();
  expect(told.map(({ memberId, kind, occurrences }) => [memberId, kind, occurrences])).toEqual([
    [given.paula.id, 'task-due', 1],
  ]);
});

test('opening the link changes nothing; its buttons put the task off and tick it, and then it is dead', async () => {
  const given = await setting();
  const token = linkIn(await reminderTo(given.paula));
  for (const method of ['GET', 'HEAD', 'GET']) expect((await call(token, method)).status).toBe(200);
  expect(await stateOf(given)).toMatchObject({ state: 'open', version: 1 });
  expect(await (await call(token)).json()).toMatchObject({
    reader: `${given.paula.givenName} ${given.paula.familyName}`,
    today: '2026-11-22',
    task: { id: given.task, dueOn: '2026-11-23', abilities: { complete: true, change: true } },
  });
  for (const dueOn of ['2026-11-22', '2030-01-01', 'morgen']) {
    const answer = await call(token, 'PUT', '/due-day', { dueOn, version: 1 });
    expect(await answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/dueOn' }] });
  }
  const postponed = await call(token, 'PUT', '/due-day', { dueOn: '2026-12-14', version: 1 });
  expect(await postponed.json()).toMatchObject({ dueOn: '2026-12-14', agreedDueOn: '2026-11-23', version: 2 });
  expect((await call(token, 'PUT', '/due-day', { dueOn: '2026-12-15', version: 1 })).status).toBe(409);
  expect((await call(token, 'POST', '/completion')).status).toBe(201);
  for (const [method, path] of [
    ['GET', ''],
    ['POST', '/completion'],
  ] as const) {
    const dead = await call(token, method, path);
    expect([dead.status, await dead.json()]).toMatchObject([410, { type: '/problems/link-spent' }]);
  }
  // Neither does it live again with the task.
  const api = await as(portal, given.paula);
  await api.DELETE('/api/tasks/{id}/completion', { params: { path: { id: given.task } } });
  expect((await call(token)).status).toBe(410);
  const trail = await portal.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } });
  expect(trail).toMatchObject([
    { action: 'task.changed', memberId: given.paula.id, details: { via: 'link' } },
    { action: 'task.completed', memberId: given.paula.id, details: { via: 'link' } },
    { action: 'task.reopened' },
  ]);
});

test('the link dies when the task is dropped or becomes somebody else’s, and opens nothing but its task', async () => {
  const given = await setting();
  const token = linkIn(await reminderTo(given.paula));
  const other = { headers: { authorization: `Bearer ${token}` } };
  expect((await asVisitor(portal).raw('/api/links/municipality-report', other)).status).toBe(410);
  expect((await asVisitor(portal).raw(`/api/tasks/${given.task}`, other)).status).toBe(401);
  const api = await as(portal, given.paula);
  await api.raw(`/api/tasks/${given.task}`, jsonBody('PATCH', { version: 1, memberId: given.merle.id }));
  expect((await call(token)).status).toBe(410);
  await api.raw(`/api/tasks/${given.task}`, jsonBody('PATCH', { version: 2, memberId: null, dueOn: '2026-11-24' }));
  expect((await call(token)).status).toBe(410);
  const again = linkIn(await reminderTo(given.paula, 2));
  expect((await call(again)).status).toBe(200);
  await api.raw(`/api/tasks/${given.task}/state`, jsonBody('PUT', { version: 3, state: 'dropped', reason: 'Zu spät' }));
  expect((await call(again)).status).toBe(410);
});

test('a task of one person reminds that person; who wants no mail of it gets none', async () => {
  const given = await setting();
  await portal.database.client.task.update({ where: { id: given.task }, data: { memberId: given.merle.id } });
  await portal.database.client.notificationChoice.create({
    data: { memberId: given.merle.id, kind: 'task-due', channel: 'off' },
  });
  await remind();
  expect(await portal.database.client.notification.count()).toBe(0);
  await portal.database.client.notificationChoice.deleteMany();
  portal.clock.set('2026-11-24T08:00:00Z');
  const mail = await reminderTo(given.merle);
  expect(mail.subject).toBe('Überfällig: Objekte für die Earth Hour melden');
  await portal.database.client.task.update({ where: { id: given.task }, data: { followUpOn: new Date('2026-11-24') } });
  await remind();
  const outcomes = await portal.database.client.notification.findMany({ orderBy: { happenedAt: 'asc' } });
  expect(outcomes.map(({ details }) => details)).toMatchObject([
    { outcome: 'task_overdue' },
    { outcome: 'task_follow_up' },
  ]);
});
