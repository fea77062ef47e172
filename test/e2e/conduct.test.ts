import { expect, test } from '@jest/globals';
import { ConductService } from '../../server/src/meetings/conduct/conduct.service.js';
import { useApp } from '../support/app.js';
import { type Api, as } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function meetingDay(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const meeting = await createMeeting(portal, group, given);
  portal.clock.set('2026-12-03T08:34:00Z');
  const [first = '', second = '', third = ''] = meeting.agendaItems.map(({ id }) => id);
  return {
    meeting,
    id: meeting.id,
    first,
    second,
    third,
    lead: await as(portal, hanna),
    watch: await as(portal, paula),
  };
}

const show = (api: Api, id: string) => api.GET('/api/meetings/{id}/conduct', { params: { path: { id } } });
const call = (api: Api, id: string, from: string | null, to: string | null) =>
  api.PUT('/api/meetings/{id}/running-agenda-item', { params: { path: { id } }, body: { from, to } });

test('before it begins, the agenda waits with its planned times', async () => {
  const { id, lead, first, meeting } = await meetingDay();
  const { data } = await show(lead, id);
  expect(data).toMatchObject({
    meetingId: id,
    number: meeting.number,
    now: '2026-12-03T08:34:00.000Z',
    state: 'waiting',
    runningItemId: null,
    startedAt: null,
    endedAt: null,
    abilities: { lead: true, begin: true },
  });
  expect(data?.items).toHaveLength(3);
  expect(data?.items[0]).toEqual({
    id: first,
    number: '1',
    kind: 'formalities',
    title: 'Begrüßung',
    personInCharge: null,
    durationMinutes: 10,
    plannedStartsAt: '2026-12-03T08:30:00.000Z',
    isMoved: false,
    state: 'open',
    startedAt: null,
    endedAt: null,
    spentSeconds: 0,
    talk: null,
    minutesOf: null,
  });
});

test('item by item: one runs, times are kept, the meeting counts as held', async () => {
  const { id, lead, first, second, third, watch } = await meetingDay();
  await call(lead, id, null, first);
  portal.clock.forward({ minutes: 12 });
  const { data } = await call(lead, id, first, second);
  expect(data?.items).toMatchObject([
    { state: 'done', startedAt: '2026-12-03T08:34:00.000Z', endedAt: '2026-12-03T08:46:00.000Z', spentSeconds: 720 },
    { state: 'running', spentSeconds: 0 },
    { state: 'open' },
  ]);
  portal.clock.forward({ minutes: 5 });
  const seen = await show(watch, id);
  expect(seen.data).toMatchObject({
    state: 'running',
    runningItemId: second,
    abilities: { lead: false, begin: false },
  });
  expect(seen.data?.items[1]?.spentSeconds).toBe(300);
  await call(lead, id, second, third);
  portal.clock.forward({ minutes: 5 });
  const ended = await call(lead, id, third, null);
  expect(ended.data).toMatchObject({
    state: 'paused',
    startedAt: '2026-12-03T08:34:00.000Z',
    endedAt: '2026-12-03T08:56:00.000Z',
  });
  const { state } = await portal.database.client.meeting.findUniqueOrThrow({ where: { id } });
  expect(state).toBe('held');
  expect(await portal.app.get(ConductService).timesOf(id)).toEqual({
    startedAt: new Date('2026-12-03T08:34:00Z'),
    endedAt: new Date('2026-12-03T08:56:00Z'),
  });
});

test('a break takes no time of the item', async () => {
  const { id, lead, first } = await meetingDay();
  await call(lead, id, null, first);
  portal.clock.forward({ minutes: 4 });
  await call(lead, id, first, null);
  portal.clock.forward({ minutes: 20 });
  await call(lead, id, null, first);
  portal.clock.forward({ minutes: 1 });
  expect((await show(lead, id)).data?.items[0]).toMatchObject({ state: 'running', spentSeconds: 300, endedAt: null });
});

test('of two who press at once, one moves on and the other is shown where the meeting is', async () => {
  const { id, lead, first, second } = await meetingDay();
  await call(lead, id, null, first);
  const outcomes = await Promise.all([call(lead, id, first, second), call(lead, id, first, second)]);
  expect(outcomes.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const stale = outcomes.find(({ error }) => error)?.error;
  expect(stale).toMatchObject({ type: '/problems/changed-meanwhile', current: { runningItemId: second } });
  const running = await portal.database.client.agendaItem.count({ where: { meetingId: id, resumedAt: { not: null } } });
  expect(running).toBe(1);
});

test('calling the item that runs changes nothing', async () => {
  const { id, lead, first } = await meetingDay();
  await call(lead, id, null, first);
  portal.clock.forward({ minutes: 3 });
  expect((await call(lead, id, first, first)).data?.items[0]).toMatchObject({ spentSeconds: 180 });
});

test('members watch, another group sees nothing', async () => {
  const { id, watch, first } = await meetingDay();
  expect((await call(watch, id, null, first)).response.status).toBe(403);
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  expect((await show(stranger, id)).response.status).toBe(404);
  expect((await call(stranger, id, null, first)).response.status).toBe(404);
});

test('a meeting is led from two hours before it begins, while it is neither cancelled nor closed', async () => {
  const early = await meetingDay();
  portal.clock.set('2026-12-03T06:29:00Z');
  expect((await show(early.lead, early.id)).data?.abilities).toEqual({ lead: true, begin: false });
  expect((await call(early.lead, early.id, null, early.first)).error).toMatchObject({
    type: '/problems/meeting-too-early',
    title: 'Leiten können Sie diese Sitzung ab Do., 03.12.2026, 07:30 Uhr.',
  });
  expect(await portal.database.client.meeting.findUnique({ where: { id: early.id } })).toMatchObject({
    state: 'scheduled',
  });
  portal.clock.set('2026-12-03T06:30:00Z');
  expect((await show(early.lead, early.id)).data?.abilities).toEqual({ lead: true, begin: true });
  const cancelled = await meetingDay({ cancelledAt: new Date('2026-11-20T10:00:00Z') });
  expect((await call(cancelled.lead, cancelled.id, null, cancelled.first)).error).toMatchObject({
    type: '/problems/meeting-cancelled',
  });
  const closed = await meetingDay({ state: 'closed' });
  expect((await call(closed.lead, closed.id, null, closed.first)).error).toMatchObject({
    type: '/problems/meeting-closed',
  });
});

test('an item of another meeting, or one that was moved away, is not called', async () => {
  const { id, lead, second } = await meetingDay();
  const other = await meetingDay();
  expect((await call(lead, id, null, other.first)).response.status).toBe(404);
  await portal.database.client.agendaItem.update({
    where: { id: second },
    data: { putOffAt: portal.clock.now(), movedToId: other.id },
  });
  expect((await call(lead, id, null, second)).error).toMatchObject({ type: '/problems/agenda-item-moved' });
});
