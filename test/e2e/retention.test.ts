import { expect, test } from '@jest/globals';
import { AuditChainService } from '../../server/src/audit-log/chain/audit-chain.service.js';
import { RetentionService } from '../../server/src/retention/retention.service.js';
import { useApp } from '../support/app.js';
import { as } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMember, createMemberOf } from '../support/factories/members.js';
import { createTalk } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const retention = () => portal.app.get(RetentionService);
const ago = (days: number) => new Date(portal.clock.now().getTime() - days * 86_400_000);

function mail(state: 'sent' | 'pending' | 'undeliverable', days: number, attachmentIds: string[] = []) {
  const data = { recipient: 'a@b.example', subject: 'Betreff', text: 'Text', html: '<p>Text</p>', calendar: 'BEGIN' };
  const headers = { 'List-Unsubscribe': '<https://portal.example/secret>' };
  const at = ago(days);
  return portal.database.client.outbox.create({
    data: { ...data, headers, state, createdAt: at, attachmentIds, nextAttemptAt: new Date('2099-01-01'), sentAt: at },
  });
}

const attachment = (days: number) =>
  portal.database.client.mailAttachment.create({
    data: { name: 'a.pdf', mediaType: 'application/pdf', content: Buffer.from('a'), createdAt: ago(days) },
  });

test('what was in a mail goes 30 days after it was sent; that it was sent stays for a year', async () => {
  const [old, young] = [await mail('sent', 31), await mail('sent', 29)];
  const [bounced, waiting] = [await mail('undeliverable', 31), await mail('pending', 400)];
  const gone = [await mail('sent', 366), await mail('undeliverable', 366)];
  await retention().forgetMails();
  const left = new Map((await portal.database.client.outbox.findMany()).map((one) => [one.id, one]));
  expect(left.get(old.id)).toMatchObject({ subject: 'Betreff', text: '', html: '', calendar: null, headers: {} });
  for (const { id } of [young, bounced, waiting])
    expect(left.get(id)).toMatchObject({ text: 'Text', calendar: 'BEGIN' });
  expect(gone.filter(({ id }) => left.has(id))).toEqual([]);
  const api = await as(portal, await createMember(portal, { isAdministrator: true }));
  const { data } = await api.GET('/api/mails/{id}', { params: { path: { id: old.id } } });
  expect(data).toMatchObject({ subject: 'Betreff', text: 'Der Text dieser E-Mail ist nach 30 Tagen gelöscht worden.' });
});

test('a mail without text is not sent again', async () => {
  const { id } = await mail('sent', 31);
  await retention().forgetMails();
  await portal.database.client.outbox.update({ where: { id }, data: { state: 'undeliverable' } });
  const api = await as(portal, await createMember(portal, { isAdministrator: true }));
  const { data } = await api.GET('/api/mails/{id}', { params: { path: { id } } });
  expect(data?.abilities).toEqual({ sendAgain: false });
  expect((await api.POST('/api/mails/{id}/retry', { params: { path: { id } } })).response.status).toBe(409);
});

test('files of mails go when no mail names them any more', async () => {
  const [named, loose, young] = [await attachment(31), await attachment(31), await attachment(29)];
  await mail('sent', 31, [named.id]);
  await retention().forgetMails();
  const left = (await portal.database.client.mailAttachment.findMany()).map(({ id }) => id);
  expect(left.sort()).toEqual([named.id, young.id].sort());
  expect(left).not.toContain(loose.id);
});

test('to whom a dispatch went goes with its mails; that it went stays', async () => {
  const group = await createWorkingGroup(portal);
  const { id: meetingId } = await createMeeting(portal, group);
  const member = await createMemberOf(portal, group);
  const recipient = { memberId: member.id, municipalityId: member.municipalityId };
  const sent = async (days: number, outboxId: string) =>
    portal.database.client.dispatch.create({
      data: { meetingId, kind: 'invitation', createdAt: ago(days), mails: { create: { ...recipient, outboxId } } },
    });
  const [old, young] = [await mail('sent', 366), await mail('sent', 364)];
  const waiting = await mail('pending', 366);
  const dispatches = [await sent(366, old.id), await sent(364, young.id), await sent(366, waiting.id)];
  await retention().forgetMails();
  const left = await portal.database.client.dispatchMail.findMany({ select: { dispatchId: true } });
  expect(left.map(({ dispatchId }) => dispatchId).sort()).toEqual([dispatches[1]?.id, dispatches[2]?.id].sort());
  expect(await portal.database.client.dispatch.count()).toBe(3);
});

test('claims go when their day is long past; those that could be made again stay', async () => {
  const keys = [
    'digest:a:2025-W40',
    'date-poll-reminder:a:2025-10-01',
    'undeliverable:a:b',
    'slides-reminder:a:b:2025-10-01:7',
  ];
  const group = await createWorkingGroup(portal);
  const held = await createMeeting(portal, group, { startsAt: ago(403), endsAt: ago(402) });
  const moved = await createMeeting(portal, group);
  keys.push(`reply-reminder/${held.id}/0`, `report-request:${held.id}:2025-10-15`, 'reply-reminder/gone/0');
  const kept = [`reply-reminder/${moved.id}/0`, `report-request:${moved.id}:2025-10-01`, 'new-digest:a:2025-W40'];
  const data = [...keys, ...kept].map((key) => ({ key, firedAt: ago(401) }));
  await portal.database.client.firedReminder.createMany({ data: [...data, { key: 'digest:b', firedAt: ago(399) }] });
  await retention().forgetClaims();
  const left = (await portal.database.client.firedReminder.findMany()).map(({ key }) => key);
  expect(left.sort()).toEqual([...kept, 'digest:b'].sort());
});

test('received mails are remembered for two years', async () => {
  const data = [731, 729].map((days) => ({ messageId: String(days), outcome: 'reply', receivedAt: ago(days) }));
  await portal.database.client.receivedMail.createMany({ data });
  await retention().forgetReceivedMails();
  expect(await portal.database.client.receivedMail.findMany()).toMatchObject([{ messageId: '729' }]);
});

test('the link of a speaker goes a year after it expired', async () => {
  const group = await createWorkingGroup(portal);
  const { id: talkId } = await createTalk(portal, await createMeeting(portal, group));
  const { client } = portal.database;
  const { speakerId } = await client.talkSpeaker.findFirstOrThrow({ where: { talkId } });
  const data = [366, 364].map((days) => ({
    talkId,
    speakerId,
    tokenHash: Buffer.from(String(days)),
    expiresAt: ago(days),
  }));
  await client.speakerLink.createMany({ data });
  await retention().forgetSpeakerLinks();
  expect(await client.speakerLink.findMany()).toMatchObject([{ expiresAt: ago(364) }]);
});

test('who signed in is forgotten after 90 days, and the log stays whole', async () => {
  const paula = await createMember(portal);
  const chain = portal.app.get(AuditChainService);
  const entry = { memberId: paula.id, action: 'session.begun', subjectType: 'session', subjectId: paula.id };
  await portal.database.client.auditEntry.createMany({ data: [91, 89].map((days) => ({ ...entry, at: ago(days) })) });
  await chain.seal();
  await retention().forgetSignIns();
  const entries = await portal.database.client.auditEntry.findMany({ orderBy: { at: 'asc' } });
  expect(
    entries.map(({ memberId, subjectId, forgottenAt }) => [memberId, subjectId === paula.id, forgottenAt]),
  ).toEqual([
    [null, false, portal.clock.now()],
    [paula.id, true, null],
  ]);
  expect(await chain.check()).toMatchObject({ length: 2, fault: null });
});
