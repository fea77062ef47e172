import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { PersonalLinksService } from '../../../server/src/auth/personal-links/personal-links.service.js';
import { NewsMailsService } from '../../../server/src/notifications/mails/news-mails.service.js';
import { DispatchedNewsService } from '../../../server/src/notifications/telling/dispatched-news.service.js';
import { TellingService } from '../../../server/src/notifications/telling/telling.service.js';
import { unsubscriptionSubject } from '../../../server/src/notifications/unsubscription/unsubscription.service.js';
import { Queue } from '../../../server/src/platform/jobs/queue.js';
import { TestApp, useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
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

async function setting() {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const meeting = await createMeeting(portal, group, { number: 47, title: 'Wärmeplanung' });
  /** As a signal would have it told. */
  const tell = async (text = 'Balkonkraftwerke', app = portal) => {
    const told = app.app.get(TellingService);
    await app.database.transaction(() =>
      told.tell({
        kind: 'agenda-proposed',
        workingGroupId: group.id,
        subjectType: 'meeting',
        subjectId: meeting.id,
        details: { meetingId: meeting.id, meetingNumber: 47, title: 'Wärmeplanung', names: ['Hilchenbach'], text },
      }),
    );
  };
  return { group, hanna, paula, meeting, tell };
}

test('a burst is one mail after ten minutes of quiet, from however many replicas, and never again', async () => {
  const { hanna, tell } = await setting();
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
  const { tell } = await setting();
  for (let count = 0; count < 6; count += 1) {
    await tell(`Vorschlag ${count}`);
    forward({ minutes: 6 });
  }
  await sendDue();
  expect(await mails()).toHaveLength(1);
});

test('what was read meanwhile is not mailed', async () => {
  const { hanna, tell } = await setting();
  await tell();
  await (await as(portal, hanna)).POST('/api/notifications/reading');
  forward({ minutes: 15 });
  await sendDue();
  expect(await mails()).toEqual([]);
});

test('whoever left the group or was deactivated meanwhile gets nothing', async () => {
  const { hanna, group, tell } = await setting();
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
  const { hanna, group, meeting, paula } = await setting();
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

test('a mail can be ended with one click, for its kind, without signing in', async () => {
  const { hanna, tell } = await setting();
  await tell();
  forward({ minutes: 15 });
  await sendDue();
  const [mail] = await mails();
  const headers = Object(mail?.headers);
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const [, path = '', token = ''] =
    /^<https?:\/\/[^/]+(\/api\/unsubscription\/([\w-]{43}))>$/.exec(headers['List-Unsubscribe']) ?? [];
  const choice = () => portal.database.client.notificationChoice.findMany({ where: { memberId: hanna.id } });

  const seen = await asVisitor(portal).raw(path, { redirect: 'manual' });
  expect(seen.status).toBe(303);
  expect(seen.headers.get('location')).toMatch(new RegExp(`/abbestellen#${token}$`));
  expect(await choice()).toEqual([]);

  const oneClick = {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
  expect((await asVisitor(portal).raw(path, oneClick)).status).toBe(204);
  expect((await asVisitor(portal).raw(path, oneClick)).status).toBe(204);
  expect(await choice()).toMatchObject([{ kind: 'agenda-proposed', channel: 'portal' }]);
  await tell('Noch einer');
  forward({ minutes: 15 });
  await sendDue();
  expect(await mails()).toHaveLength(1);
  const wrong = path.replace(token, 'x'.repeat(43));
  expect((await asVisitor(portal).raw(wrong, oneClick)).status).toBe(410);
  expect((await asVisitor(portal).raw(`${path}x`, oneClick)).status).toBe(422);
});

test('the page of a link shows, ends and takes back', async () => {
  const { hanna, tell } = await setting();
  await tell();
  forward({ minutes: 15 });
  await sendDue();
  const [mail] = await mails();
  const token = /\/abbestellen#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
  const headers = { authorization: `Bearer ${token}` };
  const ask = async (method: string) =>
    (await asVisitor(portal).raw('/api/links/unsubscription', { method, headers })).json();
  expect(await ask('GET')).toEqual({ kinds: ['agenda-proposed'], isUnsubscribed: false });
  expect(await ask('POST')).toEqual({ kinds: ['agenda-proposed'], isUnsubscribed: true });
  expect(await ask('DELETE')).toEqual({ kinds: ['agenda-proposed'], isUnsubscribed: false });
  await portal.database.client.member.update({ where: { id: hanna.id }, data: { deactivatedAt: portal.clock.now() } });
  expect(await ask('POST')).toMatchObject({ type: '/problems/link-spent' });
});

test('unsubscribing leaves alone what was off, and is taken back to what there was, for an hour', async () => {
  const { hanna } = await setting();
  const kinds = ['agenda-proposed', 'minutes-circulated', 'meeting-scheduled', 'task-completed'] as const;
  const chosen = ['mail', 'off', 'digest', 'portal'] as const;
  await portal.database.client.notificationChoice.createMany({
    data: kinds.map((kind, index) => ({ memberId: hanna.id, kind, channel: chosen[index] ?? 'mail' })),
  });
  const url = await portal.app.get(PersonalLinksService).issue(
    {
      purpose: 'unsubscribe',
      memberId: hanna.id,
      workingGroupId: null,
      subject: unsubscriptionSubject(kinds),
      expiresAt: new Date('2027-05-01'),
    },
    '/abbestellen',
  );
  const headers = { authorization: `Bearer ${url.split('#')[1]}` };
  const ask = async (method: string) =>
    (await asVisitor(portal).raw('/api/links/unsubscription', { method, headers })).json();
  const channels = async () => {
    const found = await portal.database.client.notificationChoice.findMany({ where: { memberId: hanna.id } });
    return kinds.map((name) => found.find(({ kind }) => kind === name)?.channel);
  };
  expect(await ask('POST')).toMatchObject({ isUnsubscribed: true });
  expect(await channels()).toEqual(['portal', 'off', 'portal', 'portal']);
  await ask('POST');
  forward({ minutes: 50 });
  expect(await ask('DELETE')).toMatchObject({ isUnsubscribed: false });
  expect(await channels()).toEqual([...chosen]);
  await ask('POST');
  forward({ minutes: 61 });
  expect(await ask('DELETE')).toMatchObject({ type: '/problems/resubscription-over', status: 409 });
  expect(await channels()).toEqual(['portal', 'off', 'portal', 'portal']);
});

test('unsubscribing many times at once is unsubscribing once', async () => {
  const { hanna } = await setting();
  const about = { purpose: 'unsubscribe', memberId: hanna.id, workingGroupId: null } as const;
  const url = await portal.app
    .get(PersonalLinksService)
    .issue(
      { ...about, subject: unsubscriptionSubject(['agenda-proposed']), expiresAt: new Date('2027-05-01') },
      '/abbestellen',
    );
  const headers = { authorization: `Bearer ${url.split('#')[1]}` };
  const ask = (method: string) => asVisitor(portal).raw('/api/links/unsubscription', { method, headers });
  for (const method of ['POST', 'DELETE']) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(method)));
    expect(new Set(answers.map(({ status }) => status)).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    const action = method === 'POST' ? 'notification.unsubscribed' : 'notification.resubscribed';
    expect(await portal.database.client.auditEntry.count({ where: { action } })).toBe(1);
  }
  expect(await portal.database.client.notificationChoice.count({ where: { memberId: hanna.id } })).toBe(1);
});

test('discreet mails hold a neutral subject and a link, nothing else', async () => {
  const { hanna, tell } = await setting();
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
  const { meeting } = await setting();
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
  const { hanna, group, meeting, paula } = await setting();
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
  const { tell } = await setting();
  await tell();
  forward({ days: 179 });
  await portal.app.get(TellingService).removeOld();
  expect(await portal.database.client.notification.count()).toBe(1);
  forward({ days: 2 });
  await portal.app.get(TellingService).removeOld();
  expect(await portal.database.client.notification.count()).toBe(0);
});
