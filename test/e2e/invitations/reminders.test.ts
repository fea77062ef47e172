import { expect, jest, test } from '@jest/globals';
import { ReplyRemindersService } from '../../../server/src/meetings/invitations/reply-reminders.service.js';
import { Once } from '../../../server/src/platform/jobs/once.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { at, createGroupToInvite, invite, mailsTo } from '../../support/factories/invitations.js';

const portal = useApp();

async function scene() {
  const invited = await createGroupToInvite(portal);
  const api = await invite(portal, invited);
  const asPaula = await as(portal, invited.paula);
  await asPaula.PUT('/api/meetings/{id}/reply', { ...at(invited.meeting), body: { version: 1, reply: 'tentative' } });
  return { ...invited, api };
}
const reminders = async (person: { email: string }) =>
  (await mailsTo(portal, person)).filter(({ subject }) => subject.startsWith('Bitte antworten')).length;

test('only who has not answered is reminded, and two clicks are one reminder', async () => {
  const { hanna, clara, paula, katrin, meeting, api } = await scene();
  expect((await api.GET('/api/meetings/{id}/invitations', at(meeting))).data).toMatchObject({
    openCount: 1,
    abilities: { remind: true },
  });
  expect((await api.POST('/api/meetings/{id}/reply-reminder', at(meeting))).response.status).toBe(204);
  const again = await api.POST('/api/meetings/{id}/reply-reminder', at(meeting));
  expect(again.error).toMatchObject({ status: 409, type: '/problems/nobody-to-remind' });
  expect(await Promise.all([hanna, clara, paula, katrin].map(reminders))).toEqual([0, 1, 0, 0]);
});

test('three days before, at eight, the portal reminds by itself: once, on however many replicas', async () => {
  const { clara, paula } = await scene();
  const service = portal.app.get(ReplyRemindersService);
  portal.clock.set('2026-11-30T06:59:00Z');
  await service.remindDue();
  expect(await reminders(clara)).toBe(0);
  portal.clock.set('2026-11-30T07:00:00Z');
  await Promise.all([service.remindDue(), service.remindDue()]);
  portal.clock.set('2026-12-01T07:00:00Z');
  await service.remindDue();
  expect([await reminders(clara), await reminders(paula)]).toEqual([1, 0]);
  const [dispatch] = await portal.database.client.dispatch.findMany({ where: { kind: 'reply_reminder' } });
  expect(dispatch?.senderId).toBeNull();
});

test('of a change that is not told yet nobody is reminded', async () => {
  const { clara, meeting, api } = await scene();
  const service = portal.app.get(ReplyRemindersService);
  await api.PATCH('/api/meetings/{id}', { ...at(meeting), body: { version: 2, startsAt: '2026-12-03T10:00' } });
  portal.clock.set('2026-11-30T07:00:00Z');
  await service.remindDue();
  expect(await reminders(clara)).toBe(0);
  await portal.database.client.invitation.updateMany({ data: { sequenceSent: 1 } });
  await service.remindDue();
  expect(await reminders(clara)).toBe(1);
});

test('nobody is reminded of what is called off between the look and the mail', async () => {
  const { clara, meeting } = await scene();
  const looked = jest.spyOn(portal.app.get(Once), 'listUnclaimed').mockImplementationOnce(async (keys) => {
    await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { cancelledAt: new Date(0) } });
    return [...keys];
  });
  portal.clock.set('2026-11-30T07:00:00Z');
  await portal.app.get(ReplyRemindersService).remindDue();
  expect(looked).toHaveBeenCalled();
  expect(await reminders(clara)).toBe(0);
});

test('nobody is reminded of what is called off', async () => {
  const { clara, meeting, api } = await scene();
  await api.POST('/api/meetings/{id}/cancellation', { ...at(meeting), body: { version: 2, note: null } });
  portal.clock.set('2026-12-01T07:00:00Z');
  await portal.app.get(ReplyRemindersService).remindDue();
  expect(await reminders(clara)).toBe(0);
});
