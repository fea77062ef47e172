import { expect, test } from '@jest/globals';
import { ReportRemindersService } from '../../../server/src/notifications/telling/report-reminders.service.js';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createPlanningGroup, EXCURSION, planEvent, publishEvent } from '../../support/factories/events.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { quiet } from '../../support/notifications.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });

async function heardBy(api: Api) {
  await quiet(portal);
  const { data } = await api.GET('/api/notifications');
  return (data?.items ?? []).map(({ kind, details }) => [kind, details.startsAt]).reverse();
}

const openFor = async (api: Api) =>
  ((await api.GET('/api/open-matters')).data?.items ?? []).map(({ kind, subjectId, text }) => [kind, subjectId, text]);

const change = (id: string, given: object) => portal.database.client.event.update({ where: { id }, data: given });

test('a group hears of an event when it is published, with its last time when it moves, and when it is called off', async () => {
  const { group, hanna, paula, guest } = await createPlanningGroup(portal);
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal)));
  const draft = await planEvent(hanna, group.id);
  expect(await heardBy(paula)).toEqual([]);

  const { id, version } = await publishEvent(hanna, draft);
  expect(await heardBy(paula)).toEqual([['event-published', '2027-04-22T11:00:00.000Z']]);
  const move = async (startsAt: string, of: number) =>
    (await hanna.PATCH('/api/events/{id}', { ...at(id), body: { ...EXCURSION, startsAt, version: of } })).data;
  const once = await move('2027-04-22T14:00', version);
  const twice = await move('2027-04-22T14:30', once?.version ?? 0);
  const moved = ['event-moved', '2027-04-22T12:30:00.000Z'];
  const published = ['event-published', '2027-04-22T11:00:00.000Z'];
  expect(await heardBy(paula)).toEqual([published, moved]);
  expect(await heardBy(guest)).toEqual([published, moved]);
  expect(await heardBy(hanna)).toEqual([]);

  const cancellation = { version: twice?.version ?? 0, note: 'Unwetter' };
  await hanna.POST('/api/events/{id}/cancellation', { ...at(id), body: cancellation });
  const cancelled = ['event-cancelled', '2027-04-22T12:30:00.000Z'];
  expect(await heardBy(paula)).toEqual([cancelled]);
  expect(await heardBy(stranger)).toEqual([]);
});

test('who wanted to report is asked on the next day and after a week until it stands, and by nobody else’s events', async () => {
  const { group, hanna, paula, people } = await createPlanningGroup(portal);
  const event = await publishEvent(hanna, await planEvent(hanna, group.id));
  await paula.PUT('/api/events/{id}/reporting', { ...at(event.id), body: {} });
  const remind = async () => {
    await portal.app.get(ReportRemindersService).remindDue();
    return (await heardBy(paula)).filter(([kind]) => kind === 'event-report-awaited').length;
  };
  expect(await remind()).toBe(0);
  expect(await openFor(paula)).toEqual([]);

  const endedDaysAgo = (days: number) => {
    const endsAt = new Date(portal.clock.now().getTime() - days * 86_400_000);
    return change(event.id, { startsAt: new Date(endsAt.getTime() - 3_600_000), endsAt });
  };
  await endedDaysAgo(1);
  expect(await openFor(paula)).toEqual([['report-from-event', event.id, event.title]]);
  expect(await remind()).toBe(1);
  expect(await remind()).toBe(1);
  expect((await openFor(hanna)).map(([kind]) => kind)).not.toContain('report-from-event');
  expect((await heardBy(hanna)).map(([kind]) => kind)).not.toContain('event-report-awaited');

  const { client } = portal.database;
  await client.notification.updateMany({ data: { readAt: portal.clock.now() } });
  await change(event.id, { cancelledAt: portal.clock.now() });
  await endedDaysAgo(8);
  expect([await remind(), await openFor(paula)]).toEqual([1, []]);
  await change(event.id, { cancelledAt: null });
  expect(await remind()).toBe(2);

  const { data: insight } = await paula.POST('/api/insights', {
    body: { workingGroupId: group.id, occasion: event.title, occurredOn: '2026-11-20', takeaways: ['Ab 40 Häusern'] },
  });
  await paula.PUT('/api/events/{id}/reporting', { ...at(event.id), body: { insightId: insight?.id ?? '' } });
  await endedDaysAgo(22);
  expect([await remind(), await openFor(paula)]).toEqual([2, []]);

  await client.insight.deleteMany({});
  await client.membership.deleteMany({ where: { memberId: people.paula.id } });
  expect([await remind(), await openFor(paula)]).toEqual([0, []]);
});

test('a date of others is reported from, unless it vanished before; who wants no reminder gets none', async () => {
  const { group, paula, people } = await createPlanningGroup(portal);
  const { client } = portal.database;
  const source = await client.eventSource.create({
    data: { workingGroupId: group.id, name: 'Netzwerk', url: 'https://netz.example/a.ics' },
  });
  const day = { startsAt: new Date('2026-11-20T09:00:00Z'), endsAt: null };
  const date = (title: string, removedAt: Date | null) =>
    client.externalDate.create({
      data: {
        ...day,
        sourceId: source.id,
        uid: title,
        title,
        removedAt,
        reporters: { create: { memberId: people.paula.id } },
      },
    });
  const held = await date('Fachtag', new Date('2026-11-21T09:00:00Z'));
  await date('Abgesagt', new Date('2026-11-19T09:00:00Z'));
  expect(await openFor(paula)).toEqual([['report-from-date', held.id, 'Fachtag']]);

  const memberId = people.paula.id;
  await client.notificationChoice.create({ data: { memberId, kind: 'event-report-awaited', channel: 'off' } });
  await portal.app.get(ReportRemindersService).remindDue();
  expect(await heardBy(paula)).toEqual([]);
});
