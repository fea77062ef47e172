import { expect, test } from '@jest/globals';
import { SignalBus } from '../../../server/src/platform/signals/signal-bus.js';
import { TaskCompleted } from '../../../server/src/tasks/tasks.signals.js';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { notificationsOf } from '../../support/notifications.js';
import { until } from '../../support/until.js';

const portal = useApp();
const NOWHERE = '019ab000-0000-7000-8000-000000000000';

async function setting() {
  const group = await createWorkingGroup(portal);
  const other = await createWorkingGroup(portal);
  return {
    group,
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group),
    stranger: await createMemberOf(portal, other, 'coordinator'),
  };
}

async function taskFor(group: { id: string }, text = 'Zählerliste verteilen', slug = 'hilchenbach') {
  const { id: municipalityId } = await municipality(portal, slug);
  return portal.database.client.task.create({ data: { workingGroupId: group.id, municipalityId, text } });
}

test('a published meeting is told to the group, not to who published it and not to others', async () => {
  const { group, hanna, paula, stranger } = await setting();
  const meeting = await createMeeting(portal, group, { state: 'draft', number: 47, title: 'Wärmeplanung' });
  const coordination = await as(portal, hanna);
  await coordination.POST('/api/meetings/{id}/publication', { params: { path: { id: meeting.id } } });
  const [told] = await notificationsOf(portal, paula, 1);
  expect(told?.kind).toBe('meeting-scheduled');
  const { data } = await (await as(portal, paula)).GET('/api/notifications', {});
  expect(data).toEqual({
    items: [
      {
        id: told?.id,
        kind: 'meeting-scheduled',
        workingGroupId: group.id,
        subjectId: meeting.id,
        details: {
          meetingId: meeting.id,
          meetingNumber: 47,
          title: 'Wärmeplanung',
          startsAt: '2026-12-03T08:30:00.000Z',
          names: [],
          text: null,
          outcome: null,
        },
        occurrences: 1,
        happenedAt: '2026-11-22T11:00:00.000Z',
        isRead: false,
      },
    ],
    nextCursor: null,
    unread: 1,
  });
  for (const nobody of [hanna, stranger]) {
    const { data: none } = await (await as(portal, nobody)).GET('/api/notifications', {});
    expect(none).toEqual({ items: [], nextCursor: null, unread: 0 });
  }
});

test('a burst of the same is one notification that counts and names', async () => {
  const { group, hanna, paula } = await setting();
  const greta = await createMemberOf(portal, group, 'member', { slug: 'burbach' });
  for (const [member, slug] of [
    [paula, 'hilchenbach'],
    [paula, 'hilchenbach'],
    [greta, 'burbach'],
  ] as const) {
    const task = await taskFor(group, 'Objekte melden', slug);
    await (await as(portal, member)).POST('/api/tasks/{id}/completion', { params: { path: { id: task.id } } });
  }
  await until(async () => (await notificationsOf(portal, hanna, 1))[0]?.occurrences === 3);
  const { data } = await (await as(portal, hanna)).GET('/api/notifications', {});
  expect(data?.items).toHaveLength(1);
  expect(data?.items[0]).toMatchObject({ occurrences: 3, details: { names: ['Burbach', 'Hilchenbach'] } });
});

test('reading marks one or all, and what comes later is new', async () => {
  const { group, hanna, paula } = await setting();
  const complete = async () => {
    const task = await taskFor(group);
    await (await as(portal, paula)).POST('/api/tasks/{id}/completion', { params: { path: { id: task.id } } });
  };
  await complete();
  const [first] = await notificationsOf(portal, hanna, 1);
  const api = await as(portal, hanna);
  const reading = { params: { path: { id: first?.id ?? '' } } };
  expect((await api.POST('/api/notifications/{id}/reading', reading)).data).toEqual({ unread: 0 });
  expect((await api.POST('/api/notifications/{id}/reading', reading)).response.status).toBe(201);
  await complete();
  await notificationsOf(portal, hanna, 2);
  expect((await api.GET('/api/notifications/unread')).data).toEqual({ unread: 1 });
  expect((await api.POST('/api/notifications/reading')).data).toEqual({ unread: 0 });
});

test('nobody reads what was told to somebody else', async () => {
  const { group, hanna, paula, stranger } = await setting();
  const task = await taskFor(group);
  await (await as(portal, paula)).POST('/api/tasks/{id}/completion', { params: { path: { id: task.id } } });
  const [told] = await notificationsOf(portal, hanna, 1);
  for (const id of [told?.id ?? '', NOWHERE]) {
    const { response } = await (await as(portal, stranger)).POST('/api/notifications/{id}/reading', {
      params: { path: { id } },
    });
    expect(response.status).toBe(404);
  }
  expect((await asVisitor(portal).raw('/api/notifications')).status).toBe(401);
  expect((await asVisitor(portal).raw('/api/notifications/stream')).status).toBe(401);
  expect((await (await as(portal, hanna)).raw('/api/notifications?limit=0')).status).toBe(422);
});

test('whoever left the group sees nothing of it any more', async () => {
  const { group, hanna, paula } = await setting();
  const task = await taskFor(group);
  await (await as(portal, paula)).POST('/api/tasks/{id}/completion', { params: { path: { id: task.id } } });
  await notificationsOf(portal, hanna, 1);
  await portal.database.client.membership.updateMany({
    where: { memberId: hanna.id },
    data: { endsOn: new Date('2026-11-21') },
  });
  const { data } = await (await as(portal, hanna)).GET('/api/notifications', {});
  expect(data).toEqual({ items: [], nextCursor: null, unread: 0 });
});

test('a kind that is switched off is not noted', async () => {
  const { group, hanna, paula } = await setting();
  await portal.database.client.notificationChoice.create({
    data: { memberId: hanna.id, kind: 'task-completed', channel: 'off' },
  });
  const task = await taskFor(group);
  await (await as(portal, paula)).POST('/api/tasks/{id}/completion', { params: { path: { id: task.id } } });
  await until(async () => (await portal.database.client.firedReminder.count()) === 1);
  expect(await portal.database.client.notification.count()).toBe(0);
});

test('what a rolled back transaction would have told is never heard', async () => {
  const { group } = await setting();
  const task = await taskFor(group);
  const signals = portal.app.get(SignalBus);
  await expect(
    portal.database.transaction(async () => {
      signals.send(new TaskCompleted(task.id));
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await portal.database.transaction(async () => signals.send(new TaskCompleted(task.id)));
  await until(async () => (await portal.database.client.notification.count()) === 1);
});

test('names and titles of any kind are kept as they are', async () => {
  const { group, hanna, paula } = await setting();
  const hostile = `"Wärme"\r\nBcc: x@y.example <script>alert(1)</script> 🌳 ${'lang '.repeat(60)}`;
  const task = await taskFor(group, hostile);
  await (await as(portal, paula)).POST('/api/tasks/{id}/completion', { params: { path: { id: task.id } } });
  await notificationsOf(portal, hanna, 1);
  const { data } = await (await as(portal, hanna)).GET('/api/notifications', {});
  expect(data?.items[0]?.details.text).toBe(hostile.slice(0, 200));
});
