import { expect, test } from '@jest/globals';
import { CalendarRepliesService } from '../../../server/src/meetings/replies/calendar-replies.service.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { at, createGroupToInvite, invite } from '../../support/factories/invitations.js';

const portal = useApp();

async function scene() {
  const invited = await createGroupToInvite(portal);
  return { ...invited, api: await invite(portal, invited) };
}

/** The last day in the group; the meeting is on the third of December. */
const leave = ({ id }: { id: string }, day: string) =>
  portal.database.client.membership.updateMany({ where: { memberId: id }, data: { endsOn: new Date(day) } });

test('who leaves the group before the meeting is not among those who come, nor answered for by a calendar', async () => {
  const { paula, meeting, api } = await scene();
  const overview = async () => (await api.GET('/api/meetings/{id}/invitations', at(meeting))).data;
  const from = { uid: meeting.calendarUid, email: paula.email, sequence: 0, comment: null, isProven: true };
  const say = (partstat: string) => portal.app.get(CalendarRepliesService).replyFromCalendar({ ...from, partstat });
  await leave(paula, '2026-12-03');
  expect(await say('ACCEPTED')).toBe('reply');
  expect(await overview()).toMatchObject({ comingCount: 2 });
  await leave(paula, '2026-12-02');
  expect(await say('DECLINED')).toBe('unknown');
  const seen = await overview();
  expect(seen).toMatchObject({ comingCount: 1 });
  expect(seen?.municipalities.map(({ municipality }) => municipality.slug)).toEqual(['siegen-wittgenstein', 'siegen']);
});

test('a deputy who has left represents nobody, and another can be sent', async () => {
  const { clara, sven, paula, meeting, api } = await scene();
  const asClara = await as(portal, clara);
  const send = (version: number, deputyId: string) =>
    asClara.PUT('/api/meetings/{id}/reply', { ...at(meeting), body: { version, reply: 'delegated', deputyId } });
  const siegen = async () =>
    (await api.GET('/api/meetings/{id}/invitations', at(meeting))).data?.municipalities.find(
      ({ municipality }) => municipality.slug === 'siegen',
    )?.state;
  await send(1, sven.id);
  expect(await siegen()).toBe('represented');
  await leave(sven, '2026-12-01');
  expect(await siegen()).toBe('declined');
  expect((await send(2, paula.id)).response.status).toBe(200);
  expect(await siegen()).toBe('represented');
});

test('whoever closed the account before the meeting does not come; a meeting that was keeps its people', async () => {
  const { paula, meeting, api } = await scene();
  const people = async () =>
    (await api.GET('/api/meetings/{id}/invitations', at(meeting))).data?.municipalities.map(
      ({ municipality }) => municipality.slug,
    );
  const close = (day: string) =>
    portal.database.client.member.update({ where: { id: paula.id }, data: { deactivatedAt: new Date(day) } });
  await close('2026-12-01T08:00:00Z');
  expect(await people()).not.toContain('hilchenbach');
  await close('2026-12-20T08:00:00Z');
  expect(await people()).toContain('hilchenbach');
});

test('a change is told when everybody knows it who is still there', async () => {
  const { paula, meeting, api } = await scene();
  await leave(paula, '2026-11-25');
  const moved = await api.PATCH('/api/meetings/{id}', {
    ...at(meeting),
    body: { version: 2, locationName: 'Kulturhaus' },
  });
  expect(moved.data).toMatchObject({ hasUntoldChange: true });
  const told = await api.POST('/api/meetings/{id}/update', { ...at(meeting), body: { version: 3, message: null } });
  expect(told.data).toMatchObject({ hasUntoldChange: false });
});
