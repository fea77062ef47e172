import { expect, test } from '@jest/globals';
import { EndedMeetingsService } from '../../server/src/meetings/next-meeting/ended-meetings.service.js';
import { NextMeetingService } from '../../server/src/meetings/next-meeting/next-meeting.service.js';
import { DistributionService } from '../../server/src/minutes/distribution/distribution.service.js';
import { MinutesRemindersService } from '../../server/src/minutes/reminders/minutes-reminders.service.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createGroupThatMeets, createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createMinutes } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { until } from '../support/until.js';

const portal = useApp();

const HELD = {
  state: 'held',
  startsAt: new Date('2026-11-19T08:30:00Z'),
  endsAt: new Date('2026-11-19T11:30:00Z'),
} as const;

async function setting() {
  const { group, coordinator, member } = await createGroupThatMeets(portal);
  return { group, coordinator, member, api: await as(portal, coordinator) };
}

const prepareAfter = (id: string) => portal.app.get(NextMeetingService).prepareAfter(id);
const draftsOf = (workingGroupId: string) =>
  portal.database.client.meeting.findMany({ where: { workingGroupId, state: 'draft' } });

test('after the last meeting there is a draft with what the round left open, and triggers that race make one', async () => {
  const { group, member, api } = await setting();
  const { meeting } = await createMinutes(portal, group, { state: 'circulated', meeting: HELD });
  const municipality = await portal.database.client.municipality.findUniqueOrThrow({ where: { slug: 'netphen' } });
  await portal.database.client.task.create({
    data: { workingGroupId: group.id, municipalityId: municipality.id, text: 'Steckbrief erstellen' },
  });
  await portal.database.client.municipalityReport.create({
    data: {
      meetingId: meeting.id,
      municipalityId: municipality.id,
      question: 'Hat jemand\r\nein "Muster"? 😀',
      submittedAt: new Date('2026-11-18T08:00:00Z'),
    },
  });
  await Promise.all([1, 2, 3].map(() => prepareAfter(meeting.id)));
  const [draft, ...others] = await draftsOf(group.id);
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ number: meeting.number + 1, preparedAfterId: meeting.id, createdById: null });
  const { data } = await api.GET('/api/meetings/{id}', { params: { path: { id: draft?.id ?? '' } } });
  expect(data?.isPrepared).toBe(true);
  const notes = data?.agenda.map(({ title, note }) => `${title}: ${note ?? ''}`).join('\n');
  expect(notes).toContain(`Genehmigung des Protokolls der ${meeting.number}. Sitzung`);
  expect(notes).toContain('Aufgabenstand: 0 von 1 erledigt. Offen: Steckbrief erstellen (Netphen).');
  expect(notes).toContain(`Offene Fragen der ${meeting.number}. Sitzung: Hat jemand ein "Muster"? 😀 (Netphen)`);
  const asMember = await as(portal, member);
  expect((await asMember.raw(`/api/meetings/${draft?.id}`)).status).toBe(404);
  const { data: matters } = await api.GET('/api/open-matters');
  expect(matters?.items.find(({ kind }) => kind === 'publish-meeting')).toMatchObject({ isBegun: true });
});

test('a draft that was removed does not come back', async () => {
  const { group, api } = await setting();
  const { id } = await createMeeting(portal, group, HELD);
  await prepareAfter(id);
  const [draft] = await draftsOf(group.id);
  expect((await api.DELETE('/api/meetings/{id}', { params: { path: { id: draft?.id ?? '' } } })).response.status).toBe(
    204,
  );
  await prepareAfter(id);
  expect(await draftsOf(group.id)).toEqual([]);
});

test('a meeting that is planned gets what is new once; what was taken away stays away', async () => {
  const { group, api } = await setting();
  const { id } = await createMeeting(portal, group, HELD);
  const { data: planned } = await api.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2027-02-25' } });
  const municipality = await portal.database.client.municipality.findUniqueOrThrow({ where: { slug: 'netphen' } });
  const submittedAt = new Date('2026-11-18T08:00:00Z');
  await portal.database.client.municipalityReport.create({
    data: { meetingId: id, municipalityId: municipality.id, question: 'Wer hilft?', submittedAt },
  });
  await portal.app.get(EndedMeetingsService).prepareDue();
  expect(await draftsOf(group.id)).toHaveLength(1);
  const item = () =>
    portal.database.client.agendaItem.findFirst({ where: { meetingId: planned?.id ?? '', origin: 'round-questions' } });
  expect((await item())?.note).toContain('Wer hilft? (Netphen)');
  await portal.database.client.agendaItem.deleteMany({ where: { origin: 'round-questions' } });
  await prepareAfter(id);
  expect(await item()).toBeNull();
});

const reminded = (kind = 'minutes-awaited') =>
  portal.database.client.notification.findMany({ where: { kind }, select: { memberId: true } });

test('the minute taker is reminded, later the coordination, until the minutes are circulated', async () => {
  const { group, coordinator, member } = await setting();
  const taker = await createMemberOf(portal, group, 'minute_taker');
  const { id, meeting } = await createMinutes(portal, group, { meeting: HELD });
  await portal.database.client.minutes.update({ where: { id }, data: { minuteTakerId: taker.id } });
  const reminders = portal.app.get(MinutesRemindersService);
  const on = async (day: string, count: number) => {
    portal.clock.set(`${day}T09:00:00Z`);
    await Promise.all([reminders.remindDue(), reminders.remindDue()]);
    await until(
      async () =>
        (await portal.database.client.firedReminder.count({
          where: { key: { startsWith: `minutes-awaited:${meeting.id}` } },
        })) === count,
    );
  };
  await on('2026-11-20', 0);
  await on('2026-11-23', 1);
  await until(async () => (await reminded()).length > 0);
  expect(await reminded()).toEqual([{ memberId: taker.id }]);
  await portal.database.client.notification.updateMany({ data: { mailedAt: new Date('2026-11-23T10:00:00Z') } });
  await portal.database.client.notificationChoice.create({
    data: { memberId: taker.id, kind: 'minutes-awaited', channel: 'off' },
  });
  await on('2026-12-03', 2);
  await until(async () => (await reminded()).length > 1);
  expect((await reminded()).map(({ memberId }) => memberId).sort()).toEqual([taker.id, coordinator.id].sort());
  expect((await reminded()).some(({ memberId }) => memberId === member.id)).toBe(false);
  await portal.database.client.minutes.update({ where: { id }, data: { state: 'circulated' } });
  await on('2026-12-17', 2);
});

const ADDRESS = { name: 'Bürgermeisterei', email: 'Rathaus@Netphen.example' };

async function approved() {
  const { group, coordinator, member, api } = await setting();
  const guest = await createMemberOf(portal, group, 'guest');
  const minutes = await createMinutes(portal, group, { state: 'approved', meeting: { ...HELD, state: 'closed' } });
  const { id: municipalityId } = await portal.database.client.municipality.findUniqueOrThrow({
    where: { slug: 'netphen' },
  });
  const path = { path: { id: group.id } };
  const add = (body: object = {}) =>
    api.raw(
      `/api/working-groups/${group.id}/distribution-addresses`,
      jsonBody('POST', { ...ADDRESS, municipalityId, ...body }),
    );
  return { group, coordinator, member, guest, minutes, api, path, add };
}

const mails = () => portal.database.client.outbox.findMany({ orderBy: { recipient: 'asc' } });

test('approved minutes go to everybody on the list once, with link and document, and the log knows', async () => {
  const { coordinator, member, guest, minutes, api, add } = await approved();
  expect((await add()).status).toBe(201);
  const distribution = portal.app.get(DistributionService);
  await Promise.all([distribution.distribute(minutes.id), distribution.distribute(minutes.id)]);
  const sent = await mails();
  expect(sent.map(({ recipient }) => recipient)).toEqual(
    [coordinator.email, member.email, 'rathaus@netphen.example'].sort(),
  );
  expect(sent.map(({ recipient }) => recipient)).not.toContain(guest.email);
  for (const mail of sent) {
    expect(mail.text).toContain(`/sitzungen/${minutes.meetingId}/protokoll`);
    expect(mail.attachmentIds).toHaveLength(1);
  }
  const files = await portal.database.client.mailAttachment.findMany();
  expect(files).toHaveLength(2);
  expect(files.every(({ content }) => Buffer.from(content).subarray(0, 5).toString() === '%PDF-')).toBe(true);
  const { data } = await api.GET('/api/meetings/{id}/dispatches', { params: { path: { id: minutes.meetingId } } });
  expect(data?.items).toMatchObject([{ kind: 'minutes_approved', sender: null }]);
  expect(data?.items[0]?.recipients.map(({ name }) => name)).toContain('Bürgermeisterei');
});

test('minutes of long ago, approved today, go out by hand alone', async () => {
  const { minutes, api } = await approved();
  const startsAt = new Date('2019-03-14T08:30:00Z');
  const endsAt = new Date('2019-03-14T11:30:00Z');
  await portal.database.client.meeting.update({ where: { id: minutes.meetingId }, data: { startsAt, endsAt } });
  await portal.app.get(DistributionService).distribute(minutes.id);
  expect(await mails()).toEqual([]);
  expect((await api.raw(`/api/minutes/${minutes.id}/distribution`, { method: 'POST' })).status).toBe(201);
  expect((await mails()).length).toBe(2);
});

test('who comes onto the list later gets them by hand, and nobody twice', async () => {
  const { minutes, api, add, group } = await approved();
  await portal.app.get(DistributionService).distribute(minutes.id);
  expect((await mails()).length).toBe(2);
  const send = () => api.raw(`/api/minutes/${minutes.id}/distribution`, { method: 'POST' });
  expect((await send()).status).toBe(409);
  await add();
  await api.raw(`/api/working-groups/${group.id}`, jsonBody('PATCH', { guestsGetMinutes: true }));
  const statuses = (await Promise.all([send(), send()])).map(({ status }) => status).sort();
  expect(statuses).toEqual([201, 409]);
  expect((await mails()).length).toBe(4);
  const { data } = await api.GET('/api/minutes/{id}/distribution', { params: { path: { id: minutes.id } } });
  expect(data).toMatchObject({ sentCount: 4, waiting: [] });
});

test('the list is the coordination’s alone; it knows who added what', async () => {
  const { group, coordinator, member, minutes, api, path, add } = await approved();
  const { id } = await (await add()).json();
  const { data } = await api.GET('/api/working-groups/{id}/distribution-addresses', { params: path });
  expect(data?.items).toMatchObject([
    {
      id,
      name: 'Bürgermeisterei',
      email: 'rathaus@netphen.example',
      addedBy: `${coordinator.givenName} ${coordinator.familyName}`,
    },
  ]);
  expect((await add()).status).toBe(409);
  const broken = await add({ email: 'x@example.org\r\nBcc: y@example.org', name: ' ' });
  expect((await broken.json()).errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '#/name',
    '#/email',
  ]);
  const url = `/api/working-groups/${group.id}/distribution-addresses`;
  expect((await asVisitor(portal).raw(url)).status).toBe(401);
  expect((await (await as(portal, member)).raw(url)).status).toBe(403);
  expect((await (await as(portal, member)).raw(`/api/minutes/${minutes.id}/distribution`)).status).toBe(403);
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  expect((await stranger.raw(url)).status).toBe(404);
  expect((await stranger.raw(`/api/distribution-addresses/${id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await api.raw(`/api/distribution-addresses/${id}`, { method: 'DELETE' })).status).toBe(204);
});
