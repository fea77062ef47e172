import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DigestsService } from '../../../server/src/notifications/mails/digests.service.js';
import { TestApp, useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { quiet } from '../../support/notifications.js';

const portal = useApp();
const replica = new TestApp();
beforeAll(() => replica.start());
afterAll(() => replica.stop());
beforeEach(() => replica.clock.set('2026-11-22T11:00:00Z'));

const at = (instant: string) => {
  portal.clock.set(instant);
  replica.clock.set(instant);
};
/** Both replicas at the same time, as the schedule may have it. */
const sendDue = async () => {
  await Promise.all([portal, replica].map(({ app }) => app.get(DigestsService).sendDue()));
  await quiet(portal);
};
const mails = () => portal.database.client.outbox.findMany({ orderBy: { id: 'asc' } });
const subjects = async () => (await mails()).map(({ recipient, subject }) => [recipient, subject]);

/** Paula is invited to the 47th meeting and has not answered; the clock stands before all of it. */
async function setting(startsAt = '2027-12-03T08:30:00Z') {
  const group = await createWorkingGroup(portal);
  const paula = await createMemberOf(portal, group);
  await portal.database.client.membership.updateMany({ data: { startsOn: new Date('2020-01-01') } });
  const meeting = await createMeeting(portal, group, {
    number: 47,
    title: 'Wärmeplanung',
    state: 'invited',
    startsAt: new Date(startsAt),
    endsAt: new Date(new Date(startsAt).getTime() + 3 * 3_600_000),
  });
  await portal.database.client.invitation.create({
    data: { meetingId: meeting.id, memberId: paula.id, municipalityId: paula.municipalityId },
  });
  const prefer = (digestWeekday: number, digestHour: number) =>
    portal.database.client.notificationPreference.create({ data: { memberId: paula.id, digestWeekday, digestHour } });
  return { group, paula, meeting, prefer };
}

test('it comes once on Monday at seven in Berlin, from two replicas, and again in the next week', async () => {
  const { paula } = await setting();
  at('2026-11-23T05:59:00Z');
  await sendDue();
  expect(await mails()).toEqual([]);
  at('2026-11-23T06:00:00Z');
  await sendDue();
  at('2026-11-23T06:05:00Z');
  await sendDue();
  expect(await subjects()).toEqual([[paula.email, 'Für Sie offen: ein Punkt']]);
  const [mail] = await mails();
  expect(mail?.text).toContain('bis Fr., 03.12.  Rückmeldung zur 47. Sitzung (Wärmeplanung) geben');
  expect(Object(mail?.headers)['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  at('2026-11-30T06:00:00Z');
  await sendDue();
  expect(await mails()).toHaveLength(2);
});

test('missed hours are caught up within twelve hours, not later, also after a restart', async () => {
  await setting();
  at('2026-11-23T18:30:00Z');
  await sendDue();
  expect(await mails()).toEqual([]);
  at('2026-11-30T17:30:00Z');
  const restarted = new TestApp();
  await restarted.start();
  restarted.clock.set('2026-11-30T17:30:00Z');
  await restarted.app.get(DigestsService).sendDue();
  await quiet(portal);
  await restarted.stop();
  await sendDue();
  expect(await mails()).toHaveLength(1);
});

test.each([
  ['spring', ['2026-03-29T00:55:00Z', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00Z'], '2026-03-29T01:00:00Z'],
  ['autumn', ['2026-10-24T23:55:00Z', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'], '2026-10-25T00:00:00Z'],
])('at two on Sunday it comes once when the clocks change in %s', async (_season, moments, sentAt) => {
  const { prefer } = await setting();
  await prefer(7, 2);
  const sent: string[] = [];
  for (const moment of moments) {
    at(moment);
    const before = (await mails()).length;
    await sendDue();
    if ((await mails()).length > before) sent.push(moment);
  }
  expect(sent).toEqual([sentAt]);
});

test('no mail when nothing is open, when it is switched off, or when somebody has left', async () => {
  const { paula, group, meeting } = await setting();
  await createMemberOf(portal, group, 'member', { slug: 'burbach' });
  const gone = await createMemberOf(portal, group, 'member', { slug: 'netphen' });
  const closed = await createMemberOf(portal, group, 'member', { slug: 'netphen' });
  for (const { id, municipalityId } of [gone, closed]) {
    await portal.database.client.invitation.create({ data: { meetingId: meeting.id, memberId: id, municipalityId } });
  }
  await portal.database.client.membership.updateMany({
    where: { memberId: gone.id },
    data: { endsOn: new Date('2026-11-20') },
  });
  await portal.database.client.member.update({ where: { id: closed.id }, data: { deactivatedAt: portal.clock.now() } });
  await portal.database.client.notificationChoice.create({
    data: { memberId: paula.id, kind: 'open-matters', channel: 'off' },
  });
  at('2026-11-23T06:00:00Z');
  await sendDue();
  expect(await mails()).toEqual([]);
});

test('what is new for the week stands in it, and is not told again', async () => {
  const { group, paula } = await setting('2026-11-23T05:00:00Z');
  await portal.database.client.notification.create({
    data: {
      memberId: paula.id,
      kind: 'meeting-scheduled',
      workingGroupId: group.id,
      subjectType: 'meeting',
      subjectId: group.id,
      details: { meetingNumber: 46 },
      happenedAt: new Date('2026-11-20T10:00:00Z'),
    },
  });
  at('2026-11-23T06:00:00Z');
  await sendDue();
  expect(await subjects()).toEqual([[paula.email, 'Ihre Woche im Klimaportal']]);
  expect((await mails())[0]?.text).toContain('Neue Sitzung: 46. Sitzung.');
  at('2026-11-30T06:00:00Z');
  await sendDue();
  expect(await mails()).toHaveLength(1);
});

test('discreet digests say nothing', async () => {
  const { paula } = await setting();
  await portal.database.client.notificationPreference.create({
    data: { memberId: paula.id, confidentiality: 'subject_only' },
  });
  at('2026-11-23T06:00:00Z');
  await sendDue();
  const [mail] = await mails();
  expect(mail?.subject).toBe('Ihre Wochenübersicht im Klimaportal');
  expect(`${mail?.text}${mail?.html}`).not.toMatch(/Sitzung|Wärmeplanung|Rothaar/);
});

test('who answered has nothing open any more', async () => {
  const { paula, meeting } = await setting();
  const api = await as(portal, paula);
  expect((await api.GET('/api/open-matters')).data?.items).toEqual([
    {
      kind: 'reply-to-invitation',
      subjectId: meeting.id,
      workingGroup: { id: meeting.workingGroupId, shortName: expect.any(String) },
      meeting: { id: meeting.id, number: 47, title: 'Wärmeplanung', startsAt: '2027-12-03T08:30:00.000Z' },
      text: null,
      dueAt: '2027-12-03T08:30:00.000Z',
      count: 1,
      municipalityId: null,
      isBegun: false,
      version: 1,
    },
  ]);
  await portal.database.client.invitation.updateMany({ data: { reply: 'accepted', replySequence: 0 } });
  expect((await api.GET('/api/open-matters')).data?.items).toEqual([]);
  await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { calendarSequence: 1 } });
  expect((await api.GET('/api/open-matters')).data?.items).toHaveLength(1);
});
