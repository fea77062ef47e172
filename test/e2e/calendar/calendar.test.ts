import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createDatePoll, eventsOf } from '../../support/factories/calendar.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMember, createMemberOf, municipality } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();
const SEASON = { from: '2026-11-01', to: '2027-03-31' };

async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  return {
    group,
    other,
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group),
    greta: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
    stranger: await createMemberOf(portal, other, 'coordinator'),
  };
}

async function calendarOf(member: { id: string }, query: Record<string, string> = SEASON) {
  const response = await (await as(portal, member)).raw(`/api/calendar?${new URLSearchParams(query)}`);
  return (await response.json()) as { items: Array<Record<string, unknown>> };
}

test('a meeting stands in the calendar with when, where, state and my reply', async () => {
  const { group, paula } = await setting();
  const meeting = await createMeeting(portal, group, {
    state: 'invited',
    title: 'Wärmeplanung',
    locationName: 'Rathaus Hilchenbach',
    onlineUrl: 'https://video.example/47',
  });
  const { client } = portal.database;
  await client.invitation.create({
    data: { meetingId: meeting.id, memberId: paula.id, municipalityId: paula.municipalityId, reply: 'tentative' },
  });
  const { items } = await calendarOf(paula);
  const workingGroup = { id: group.id, name: group.name, shortName: group.shortName };
  const link = { workingGroup, meetingId: meeting.id, taskId: null, meetingNumber: meeting.number };
  expect(items).toEqual([
    {
      ...link,
      kind: 'proposal_deadline',
      id: `proposals-${meeting.id}`,
      title: 'Wärmeplanung',
      state: 'passed',
      startsAt: '2026-11-12T23:00:00.000Z',
      endsAt: '2026-11-12T23:00:00.000Z',
      day: '2026-11-12',
      locationName: 'Rathaus Hilchenbach',
      isOnline: true,
      reply: null,
    },
    {
      ...link,
      kind: 'meeting',
      id: meeting.calendarUid,
      title: 'Wärmeplanung',
      state: 'planned',
      startsAt: '2026-12-03T08:30:00.000Z',
      endsAt: '2026-12-03T11:30:00.000Z',
      day: '2026-12-03',
      locationName: 'Rathaus Hilchenbach',
      isOnline: true,
      reply: 'tentative',
    },
  ]);
});

test('everybody sees what their groups have and nothing else; drafts are the coordination’s', async () => {
  const { group, coordinator, paula, stranger } = await setting();
  await createMeeting(portal, group, {
    state: 'draft',
    startsAt: new Date('2027-01-14T08:30:00Z'),
    endsAt: new Date('2027-01-14T11:30:00Z'),
  });
  await createMeeting(portal, group, { cancelledAt: new Date('2026-11-20T08:00:00Z') });
  const states = async (member: { id: string }) =>
    (await calendarOf(member)).items.filter(({ kind }) => kind === 'meeting').map(({ state }) => state);
  expect(await states(coordinator)).toEqual(['cancelled', 'draft']);
  expect(await states(paula)).toEqual(['cancelled']);
  expect(await states(stranger)).toEqual([]);
  expect(await states(await createMember(portal, { isAdministrator: true }))).toEqual([]);
  expect((await calendarOf(paula, { ...SEASON, workingGroupId: group.id })).items).toHaveLength(1);
  expect((await calendarOf(stranger, { ...SEASON, workingGroupId: group.id })).items).toEqual([]);
  expect((await asVisitor(portal).raw(`/api/calendar?${new URLSearchParams(SEASON)}`)).status).toBe(401);
});

test('a running poll holds its dates; with the decision they go', async () => {
  const { group, paula, stranger } = await setting();
  const { meeting, options } = await createDatePoll(portal, group);
  const kinds = async () => (await calendarOf(paula)).items.map(({ kind, state, day }) => [kind, state, day]);
  expect(await kinds()).toEqual([
    ['poll_deadline', 'open', '2026-11-30'],
    ['date_option', 'tentative', '2027-02-10'],
    ['date_option', 'tentative', '2027-02-11'],
  ]);
  expect((await calendarOf(stranger)).items).toEqual([]);
  const { client } = portal.database;
  const [chosen] = options;
  await client.datePoll.update({
    where: { meetingId: meeting.id },
    data: { chosenOptionId: chosen.id, decidedAt: portal.clock.now(), closedAt: portal.clock.now() },
  });
  await client.meeting.update({ where: { id: meeting.id }, data: { state: 'scheduled', calendarUid: chosen.id } });
  const after = (await calendarOf(paula)).items.filter(({ kind }) => kind !== 'proposal_deadline');
  expect(after.map(({ kind, id }) => [kind, id])).toEqual([['meeting', chosen.id]]);
});

test('my open tasks are due on their day, those of others are theirs', async () => {
  const { group, paula, greta } = await setting();
  const { client } = portal.database;
  const hilchenbach = await municipality(portal);
  const task = (given: object) =>
    client.task.create({
      data: {
        workingGroupId: group.id,
        municipalityId: hilchenbach.id,
        text: 'Objekte melden',
        dueOn: new Date('2026-11-20'),
        ...given,
      },
    });
  const mine = await task({});
  await task({ state: 'done' });
  await task({ memberId: greta.id });
  expect((await calendarOf(paula)).items).toEqual([
    {
      kind: 'task',
      id: mine.id,
      workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
      meetingId: null,
      taskId: mine.id,
      meetingNumber: null,
      title: 'Objekte melden',
      state: 'passed',
      startsAt: null,
      endsAt: null,
      day: '2026-11-20',
      locationName: null,
      isOnline: false,
      reply: null,
    },
  ]);
  expect((await calendarOf(greta)).items).toHaveLength(1);
});

test('a meeting over midnight stands in both days, and days end at midnight in Berlin', async () => {
  const { group, paula } = await setting();
  await createMeeting(portal, group, {
    state: 'held',
    startsAt: new Date('2026-10-24T21:00:00Z'),
    endsAt: new Date('2026-10-25T01:30:00Z'),
  });
  const on = async (day: string) => (await calendarOf(paula, { from: day, to: day })).items.length;
  expect([await on('2026-10-23'), await on('2026-10-24'), await on('2026-10-25'), await on('2026-10-26')]).toEqual([
    0, 1, 1, 0,
  ]);
});

test('a period is a day at least, 400 at most, and made of days', async () => {
  const { paula } = await setting();
  const api = await as(portal, paula);
  const ask = async (query: Record<string, string>) => {
    const response = await api.raw(`/api/calendar?${new URLSearchParams(query)}`);
    const { errors } = (await response.json()) as { errors?: Array<{ pointer: string }> };
    return [response.status, ...(errors ?? []).map(({ pointer }) => pointer)];
  };
  expect(await ask({ from: '2026-01-01', to: '2027-02-05' })).toEqual([422, '#/to']);
  expect(await ask({ from: '2026-02-01', to: '2026-01-31' })).toEqual([422, '#/to']);
  expect(await ask({ from: 'gestern', to: '2026-02-30' })).toEqual([422, '#/from', '#/to']);
  expect(await ask({ from: '2026-02-30', to: '2026-12-31' })).toEqual([422, '#/from']);
  expect(await ask({})).toEqual([422, '#/from', '#/to']);
});

test('a meeting is downloaded for the calendar, a poll with all its dates', async () => {
  const { group, paula, coordinator, stranger } = await setting();
  const title = 'Wärme; „Netze“, "Speicher"\r\nATTACH:https://evil.example 🔥';
  const meeting = await createMeeting(portal, group, { title, calendarSequence: 2 });
  const api = await as(portal, paula);
  const response = await api.raw(`/api/meetings/${meeting.id}/calendar`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="\d+\. Sitzung AK \d+\.ics"$/);
  const text = await response.text();
  expect(text).not.toMatch(/^ATTACH/m);
  expect(eventsOf(text)).toEqual([
    expect.objectContaining({
      uid: meeting.calendarUid,
      sequence: 2,
      status: 'CONFIRMED',
      start: '2026-12-03T09:30:00',
      summary: `${meeting.number}. Sitzung ${group.shortName}: Wärme; „Netze“, "Speicher" ATTACH:https://evil.example 🔥`,
    }),
  ]);
  const { meeting: polled, options } = await createDatePoll(portal, group);
  const holds = eventsOf(await (await api.raw(`/api/meetings/${polled.id}/calendar`)).text());
  expect(holds.map(({ uid, status }) => [uid, status])).toEqual(options.map(({ id }) => [id, 'TENTATIVE']));

  const draft = await createMeeting(portal, group, { state: 'draft' });
  const statusFor = async (member: { id: string }, { id }: { id: string }) =>
    (await (await as(portal, member)).raw(`/api/meetings/${id}/calendar`)).status;
  expect(await statusFor(stranger, meeting)).toBe(404);
  expect([await statusFor(paula, draft), await statusFor(coordinator, draft)]).toEqual([404, 200]);
  expect((await asVisitor(portal).raw(`/api/meetings/${meeting.id}/calendar`)).status).toBe(401);
  expect((await api.raw('/api/meetings/keine/calendar')).status).toBe(422);
});
