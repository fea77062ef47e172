import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { createDatePoll, eventsOf, subscribe } from '../../support/factories/calendar.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();
const HOSTILE = 'Halle "A"; Tor 3, links\r\nBEGIN:VEVENT\nUID:fremd 🌳';

async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const paula = await createMemberOf(portal, group);
  return { group, other, paula, api: await as(portal, paula) };
}

/** As a calendar asks: without a session. */
const read = (path: string, init?: RequestInit) => asVisitor(portal).raw(path, init);
const eventsAt = async (path: string) => eventsOf(await (await read(path)).text());

test('the personal feed has meetings with my reply, held dates and deadlines of every group', async () => {
  const { group, other, paula, api } = await setting();
  const { client } = portal.database;
  await client.membership.create({
    data: {
      workingGroupId: other.id,
      memberId: paula.id,
      municipalityId: paula.municipalityId,
      role: 'guest',
      startsOn: new Date('2026-01-01'),
    },
  });
  const meeting = await createMeeting(portal, group, { state: 'invited', locationName: HOSTILE });
  await client.invitation.create({
    data: { meetingId: meeting.id, memberId: paula.id, municipalityId: paula.municipalityId, reply: 'accepted' },
  });
  await createMeeting(portal, group, { state: 'draft' });
  const { meeting: polled, options } = await createDatePoll(portal, other);
  const task = await client.task.create({
    data: {
      workingGroupId: group.id,
      municipalityId: paula.municipalityId,
      text: 'Objekte melden',
      dueOn: new Date('2027-01-04'),
    },
  });
  const { path } = await subscribe(api, { alarmMinutes: 30 });
  const events = await eventsAt(path);
  expect(events.map(({ uid, status, start, alarm }) => [uid, status, start, alarm])).toEqual([
    [`proposals-${meeting.id}`, 'CONFIRMED', '2026-11-12', null],
    [`date-poll-${polled.id}`, 'CONFIRMED', '2026-11-30', null],
    [meeting.calendarUid, 'CONFIRMED', '2026-12-03T09:30:00', '-PT30M'],
    [options[0].id, 'TENTATIVE', '2027-02-10T09:30:00', '-PT30M'],
    [options[1].id, 'TENTATIVE', '2027-02-11T09:30:00', '-PT30M'],
    [task.id, 'CONFIRMED', '2027-01-04', null],
  ]);
  expect(events[2]?.description).toBe(
    `Ihre Rückmeldung: zugesagt\nIm Klimaportal: http://localhost:0/sitzungen/${meeting.id}`,
  );
  const undated = await subscribe(api, { hasDeadlines: false });
  expect((await eventsAt(undated.path)).map(({ uid }) => uid)).toEqual([
    meeting.calendarUid,
    ...options.map(({ id }) => id),
  ]);
});

test('the feed of a group has its meetings, and nothing of the person whose address it is', async () => {
  const { group, other, paula, api } = await setting();
  const { client } = portal.database;
  await client.membership.create({
    data: {
      workingGroupId: other.id,
      memberId: paula.id,
      municipalityId: paula.municipalityId,
      role: 'member',
      startsOn: new Date('2026-01-01'),
    },
  });
  const meeting = await createMeeting(portal, group, { state: 'invited' });
  await createMeeting(portal, other);
  await createDatePoll(portal, group);
  await client.invitation.create({
    data: { meetingId: meeting.id, memberId: paula.id, municipalityId: paula.municipalityId, reply: 'declined' },
  });
  const { path } = await subscribe(api, { workingGroupId: group.id });
  const events = await eventsAt(path);
  expect(events.map(({ uid }) => uid)).toEqual([meeting.calendarUid]);
  expect(events[0]?.description).not.toContain('Rückmeldung');
});

test('with the decision one hold becomes the meeting, the others are called off and then vanish', async () => {
  const { group, api } = await setting();
  const { meeting, options } = await createDatePoll(portal, group);
  const { path } = await subscribe(api, { hasDeadlines: false });
  const [other, chosen] = options;
  const { client } = portal.database;
  await client.datePoll.update({
    where: { meetingId: meeting.id },
    data: { chosenOptionId: chosen.id, decidedAt: portal.clock.now(), closedAt: portal.clock.now() },
  });
  await client.meeting.update({
    where: { id: meeting.id },
    data: { state: 'scheduled', calendarUid: chosen.id, startsAt: chosen.startsAt, endsAt: chosen.endsAt },
  });
  const states = async () => (await eventsAt(path)).map(({ uid, status }) => [uid, status]);
  expect(await states()).toEqual([
    [other.id, 'CANCELLED'],
    [chosen.id, 'CONFIRMED'],
  ]);
  portal.clock.set('2026-12-23T12:00:00Z');
  expect(await states()).toEqual([[chosen.id, 'CONFIRMED']]);
});

test('a reader learns by the ETag that nothing changed, and by it alone', async () => {
  const { group, api } = await setting();
  const meeting = await createMeeting(portal, group);
  const { path } = await subscribe(api);
  const first = await read(path);
  expect(first.status).toBe(200);
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(first.headers.get('set-cookie')).toBeNull();
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  const text = await first.text();
  expect(first.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
  expect(await (await read(path)).text()).toBe(text);

  const again = await read(path, { headers: { 'if-none-match': `"x", W/${etag}` } });
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  const head = await read(path, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), head.headers.get('content-length')]).toEqual([
    200,
    etag,
    String(Buffer.byteLength(text)),
  ]);
  const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
  expect((await read(path, { headers: since })).status).toBe(200);

  await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { locationName: 'Rathaus' } });
  const changed = await read(path, { headers: { 'if-none-match': etag } });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(etag);
});

test('a feed is dead at once: revoked, renewed, its member deactivated, or out of the group', async () => {
  const { group, paula, api } = await setting();
  await createMeeting(portal, group);
  const statusOf = async ({ path }: { path: string }) => (await read(path)).status;
  const revoked = await subscribe(api);
  const renewed = await subscribe(api);
  const personal = await subscribe(api);
  const shared = await subscribe(api, { workingGroupId: group.id });
  await api.raw(`/api/calendar/feeds/${revoked.id}`, { method: 'DELETE' });
  const { address } = (await (
    await api.raw(`/api/calendar/feeds/${renewed.id}/renewal`, { method: 'POST' })
  ).json()) as {
    address: string;
  };
  expect([await statusOf(revoked), await statusOf(renewed), await statusOf(personal), await statusOf(shared)]).toEqual([
    404, 404, 200, 200,
  ]);
  expect((await read(new URL(address).pathname)).status).toBe(200);
  expect((await api.raw(`/api/calendar/feeds/${revoked.id}`, { method: 'DELETE' })).status).toBe(404);

  const { client } = portal.database;
  await client.membership.updateMany({ where: { memberId: paula.id }, data: { endsOn: new Date('2026-11-21') } });
  expect(await statusOf(shared)).toBe(404);
  expect(await eventsAt(personal.path)).toEqual([]);
  await client.member.update({ where: { id: paula.id }, data: { deactivatedAt: portal.clock.now() } });
  expect(await statusOf(personal)).toBe(404);
});

test('an address that does not exist says so, whatever it looks like; who guesses on is stopped', async () => {
  const { group, api } = await setting();
  await createMeeting(portal, group);
  const { path } = await subscribe(api);
  const wrong = ['x', 'x'.repeat(43), '%00', '..%2f..%2fetc%2fpasswd', "'%20or%20''='", '💥'];
  for (const token of wrong) expect((await read(`/api/calendar/feeds/${token}.ics`)).status).toBe(404);
  const statuses = [];
  for (let count = 0; count < 60; count += 1) statuses.push((await read(`/api/calendar/feeds/${count}.ics`)).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
  expect((await read(path)).status).toBe(200);
});

test('what people type stays in its line', async () => {
  const { group, api } = await setting();
  await createMeeting(portal, group, {
    title: HOSTILE,
    locationName: HOSTILE,
    locationAddress: 'Wärmeübergabestation '.repeat(15).slice(0, 300),
    onlineUrl: 'https://video.example/a,b;c',
    cancelledAt: new Date('2026-11-20T08:00:00Z'),
    cancellationNote: HOSTILE,
  });
  const { path } = await subscribe(api, { hasDeadlines: false });
  const text = await (await read(path)).text();
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  expect(text).not.toMatch(/^UID:fremd/m);
  const [event] = eventsOf(text);
  expect(event).toMatchObject({ status: 'CANCELLED', summary: expect.stringMatching(/^Abgesagt: .*🌳$/) });
});

test('when it was read last is noted to the hour, and not waited for', async () => {
  const { api } = await setting();
  const { id, path } = await subscribe(api);
  const lastRead = async () =>
    (await portal.database.client.calendarFeed.findUniqueOrThrow({ where: { id } })).lastReadAt;
  const noted = async (expected: string) => {
    for (let attempt = 0; attempt < 50 && (await lastRead())?.toISOString() !== expected; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await lastRead())?.toISOString()).toBe(expected);
  };
  await read(path);
  await noted('2026-11-22T11:00:00.000Z');
  portal.clock.set('2026-11-22T11:59:00Z');
  await read(path);
  portal.clock.set('2026-11-22T12:01:00Z');
  await read(path);
  await noted('2026-11-22T12:01:00.000Z');
  const { data } = await api.GET('/api/calendar/feeds');
  expect(data?.items[0]?.lastReadAt).toBe('2026-11-22T12:01:00.000Z');
});

test('writing to a feed is not possible', async () => {
  const { api } = await setting();
  const { path } = await subscribe(api);
  for (const method of ['PUT', 'POST', 'DELETE']) {
    const { status } = await read(path, jsonBody(method, {}));
    expect([404, 405]).toContain(status === 401 || status === 422 ? 404 : status);
  }
});
