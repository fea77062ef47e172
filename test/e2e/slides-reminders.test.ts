import { expect, test } from '@jest/globals';
import { SlidesRemindersService } from '../../server/src/talks/speaker-links/slides-reminders.service.js';
import { useApp } from '../support/app.js';
import { addFile } from '../support/factories/talks.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import {
  createInvitedSpeaker,
  createTalkWithSpeaker,
  inviteSpeaker,
  speakerPage,
  UTE,
} from '../support/speaker-links.js';

const portal = useApp();

test('speakers without slides are reminded at set times, until the slides are there', async () => {
  const { ute, ...scene } = await createInvitedSpeaker(portal);
  const reminders = portal.app.get(SlidesRemindersService);
  const mails = () => portal.database.client.outbox.count({ where: { recipient: UTE } });
  const at = async (time: string) => {
    portal.clock.set(time);
    await Promise.all([reminders.remindDue(), reminders.remindDue()]);
    return mails();
  };
  expect(await at('2026-11-22T11:10:00Z')).toBe(1);
  expect(await at('2026-11-26T06:59:00Z')).toBe(1);
  expect(await at('2026-11-26T07:00:00Z')).toBe(2);
  expect(await at('2026-11-26T12:00:00Z')).toBe(2);
  const reminder = await mailTo(portal, UTE, 2);
  expect(reminder).toMatchObject({
    subject: 'Erinnerung: Folien zu „Kommunale Wärmeplanung“',
    senderName: 'Hanna Wiesental (Klimaportal)',
    replyTo: scene.hanna.email,
  });
  expect((await speakerPage(portal, linkIn(reminder)).get()).status).toBe(200);
  expect((await ute.get()).status).toBe(200);
  await ute.put('slides-source', { waiver: 'Ich spreche frei.', talkVersion: 1 });
  expect(await at('2026-12-01T07:00:00Z')).toBe(2);
});

test('who declined, whose link was taken back, or whose meeting is called off is not reminded', async () => {
  const { ute } = await createInvitedSpeaker(portal);
  await ute.put('answer', { answer: 'declined', message: 'Leider krank.', version: 1 });
  const revoked = await createTalkWithSpeaker(portal);
  await inviteSpeaker(revoked, 'copy');
  await revoked.coordinator.DELETE('/api/talks/{id}/speakers/{speakerId}/link', revoked.at);
  const cancelled = await createTalkWithSpeaker(portal, { cancelledAt: portal.clock.now() });
  await portal.database.client.talkSpeaker.updateMany({
    where: { talkId: cancelled.talk.id },
    data: { confirmedAt: portal.clock.now() },
  });
  await createTalkWithSpeaker(portal);
  portal.clock.set('2026-11-26T08:00:00Z');
  await portal.app.get(SlidesRemindersService).remindDue();
  expect(await portal.database.client.outbox.count({ where: { recipient: UTE } })).toBe(1);
});

test('the coordination reminds by hand, once an hour, and sees one queue', async () => {
  const scene = await createInvitedSpeaker(portal);
  const remind = () =>
    scene.coordinator.POST('/api/talks/{id}/speakers/{speakerId}/reminder', {
      ...scene.at,
      body: { message: 'Bis Mo?' },
    });
  expect((await remind()).data?.link?.remindedAt).toBe('2026-11-22T11:00:00.000Z');
  expect((await remind()).error).toMatchObject({ type: '/problems/reminded-just-now' });
  expect((await mailTo(portal, UTE, 2)).text).toContain('> Bis Mo?');
  const other = await createTalkWithSpeaker(portal);
  const { data: queue } = await scene.coordinator.GET('/api/slides-queue', {});
  expect(queue?.items).toEqual([
    {
      talk: { id: scene.talk.id, title: 'Kommunale Wärmeplanung', workingGroupId: scene.group.id },
      meeting: { id: scene.meeting.id, number: 47, startsAt: '2026-12-03T08:30:00.000Z' },
      need: 'missing',
      fileCount: 0,
      speakers: [
        {
          id: scene.speakerId,
          name: 'Dr. Ute Beispiel',
          answer: 'open',
          hasAddress: true,
          invitedAt: '2026-11-22T11:00:00.000Z',
          remindedAt: '2026-11-22T11:00:00.000Z',
          openedAt: null,
          canRemind: true,
        },
      ],
    },
  ]);
  await addFile(other.coordinator, other.talk);
  const { data: theirs } = await other.coordinator.GET('/api/slides-queue', {});
  expect(theirs?.items.map(({ need, fileCount }) => [need, fileCount])).toEqual([['awaiting_release', 1]]);
});
