import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { NewsMailsService } from '../../../server/src/notifications/mails/news-mails.service.js';
import { DispatchedNewsService } from '../../../server/src/notifications/telling/dispatched-news.service.js';
import { TellingService } from '../../../server/src/notifications/telling/telling.service.js';
import { Queue } from '../../../server/src/platform/jobs/queue.js';
import { TestApp, useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createToldProposals } from '../../support/factories/told-proposals.js';
import { notificationsOf, quiet } from '../../support/notifications.js';

const portal = useApp();
/** A second replica on the same database, on the same clock. */
const replica = new TestApp();
beforeAll(() => replica.start());
afterAll(() => replica.stop());
beforeEach(() => replica.clock.set('2026-11-22T11:00:00Z'));

const forward = (by: { minutes?: number; days?: number }) => {
  portal.clock.forward(by);
  replica.clock.forward(by);
};
const sendDue = async () => {
  await Promise.all([portal, replica].map(({ app }) => app.get(NewsMailsService).sendDue()));
  await quiet(portal);
};
const mails = () => portal.database.client.outbox.findMany({ orderBy: { id: 'asc' } });

test('a burst is one mail after ten minutes of quiet, from however many replicas, and never again', async () => {
  const { hanna, tell } = await createToldProposals(portal);
  await tell();
  forward({ minutes: 6 });
  await tell('Solarkataster', replica);
  forward({ minutes: 6 });
  await sendDue();
  expect(await mails()).toEqual([]);
  forward({ minutes: 4 });
  await sendDue();
  await sendDue();
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    recipient: hanna.email,
    subject: '2 Vorschläge zur Tagesordnung der 47. Sitzung (Wärmeplanung): Hilchenbach.',
  });
  forward({ minutes: 60 });
  await sendDue();
  expect(await mails()).toHaveLength(1);
});

test('what never becomes quiet is mailed after half an hour', async () => {
  const { tell } = await createToldProposals(portal);
  for (let count = 0; count < 6; count += 1) {
    await tell(`Vorschlag ${count}`);
    forward({ minutes: 6 });
  }
  await sendDue();
  expect(await mails()).toHaveLength(1);
});

test('what was read meanwhile is not mailed', async () => {
  const { hanna, tell } = await createToldProposals(portal);
  await tell();
  await (await as(portal, hanna)).POST('/api/notifications/reading');
  forward({ minutes: 15 });
  await sendDue();
  expect(await mails()).toEqual([]);
});

test('whoever left the group or was deactivated meanwhile gets nothing', async () => {
  const { hanna, group, tell } = await createToldProposals(portal);
  const jost = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  await tell();
  await portal.database.client.membership.updateMany({
    where: { memberId: hanna.id },
    data: { endsOn: new Date('2026-11-21') },
  });
  await portal.database.client.member.update({ where: { id: jost.id }, data: { deactivatedAt: portal.clock.now() } });
  forward({ minutes: 15 });
  const queued = jest.spyOn(portal.app.get(Queue), 'send');
  await sendDue();
  expect(await mails()).toEqual([]);
  expect(queued).not.toHaveBeenCalled();
  queued.mockRestore();
});

test('who was told by a dispatch is not told again', async () => {
  const { hanna, group, meeting, paula } = await createToldProposals(portal);
  await portal.database.client.notificationChoice.createMany({
    data: [paula, hanna].map(({ id }) => ({ memberId: id, kind: 'meeting-scheduled', channel: 'mail' as const })),
  });
  await portal.database.transaction(() =>
    portal.app.get(TellingService).tell({
      kind: 'meeting-scheduled',
      workingGroupId: group.id,
      subjectType: 'meeting',
      subjectId: meeting.id,
      details: { meetingNumber: 47 },
    }),
  );
  await portal.database.client.dispatch.create({
    data: {
      meetingId: meeting.id,
      kind: 'save_the_date',
      createdAt: portal.clock.now(),
      mails: { create: { memberId: paula.id, municipalityId: paula.municipalityId } },
    },
  });
  forward({ minutes: 15 });
  await sendDue();
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([hanna.email]);
  expect(await notificationsOf(portal, paula, 1)).toHaveLength(1);
});

test('discreet mails hold a neutral subject and a link, nothing else', async () => {
  const { hanna, tell } = await createToldProposals(portal);
  await portal.database.client.notificationPreference.create({
    data: { memberId: hanna.id, confidentiality: 'subject_only' },
  });
  await tell();
  forward({ minutes: 15 });
  await sendDue();
  const [mail] = await mails();
  expect(mail?.subject).toBe('Neues für Sie im Klimaportal');
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toContain('/hinweise');
    for (const word of ['Sitzung', 'Wärmeplanung', 'Hilchenbach', 'Vorschl', hanna.familyName]) {
      expect(part).not.toContain(word);
    }
  }
});

test('hostile words break neither the subject nor the letter', async () => {
  const { meeting } = await createToldProposals(portal);
  const title = `"Wärme"\r\nBcc: x@y.example <b>🌳</b> ${'Überlandleitung '.repeat(20)}`;
  await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { title } });
  await portal.database.transaction(() =>
    portal.app.get(TellingService).tell({
      kind: 'agenda-proposed',
      workingGroupId: meeting.workingGroupId,
      subjectType: 'meeting',
      subjectId: meeting.id,
      details: { meetingNumber: 47, title, names: ['Hilchenbach'] },
    }),
  );
  forward({ minutes: 15 });
  await sendDue();
  const [mail] = await mails();
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(mail?.subject.length).toBeLessThanOrEqual(110);
  expect(mail?.html).not.toContain('<b>🌳</b>');
});

test('a mail of a dispatch that cannot arrive is told to its sender, once', async () => {
  const { hanna, group, meeting, paula } = await createToldProposals(portal);
  await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  const { id: outboxId } = await portal.database.client.outbox.create({
    data: { recipient: paula.email, subject: 'S', text: 'T', html: 'H', state: 'undeliverable' },
  });
  await portal.database.client.dispatch.create({
    data: {
      meetingId: meeting.id,
      kind: 'invitation',
      senderId: hanna.id,
      createdAt: portal.clock.now(),
      mails: { create: { memberId: paula.id, municipalityId: paula.municipalityId, outboxId } },
    },
  });
  for (const { app } of [portal, replica, portal]) await app.get(DispatchedNewsService).tellUndeliverable();
  const told = await portal.database.client.notification.findMany();
  expect(told).toMatchObject([{ memberId: hanna.id, kind: 'mail-undeliverable', occurrences: 1 }]);
  expect(Object(told[0]?.details).names).toEqual([`${paula.givenName} ${paula.familyName}`]);
});

test('what is older than half a year goes', async () => {
  const { tell } = await createToldProposals(portal);
  await tell();
  forward({ days: 179 });
  await portal.app.get(TellingService).removeOld();
  expect(await portal.database.client.notification.count()).toBe(1);
  forward({ days: 2 });
  await portal.app.get(TellingService).removeOld();
  expect(await portal.database.client.notification.count()).toBe(0);
});
