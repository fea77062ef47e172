import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Mailbox } from '../../../server/src/platform/mail/mailbox.js';
import { emptyTables } from '../../support/database.js';
import { createGroupToInvite, type GroupToInvite, invite, mailsTo } from '../../support/factories/invitations.js';
import { ImapMailbox } from '../../support/imap-server.js';
import { MailingPortal } from '../../support/mailing-portal.js';

const imap = new ImapMailbox();
const portal = new MailingPortal();

beforeAll(async () => portal.start({ mailboxUrl: await imap.start(), mailboxAddress: 'termine@kreis.example' }));
beforeEach(async () => {
  imap.empty();
  portal.clock.set('2026-11-22T11:00:00Z');
  await emptyTables(portal.database.pool);
});
afterAll(async () => {
  await portal.stop();
  await imap.stop();
});

type Answer = {
  results?: string;
  uid: string;
  from: string;
  attendee?: string;
  partstat?: string;
  sequence?: number;
  method?: string;
};
let count = 0;

/** As Outlook sends it: text, and the answer as an alternative of it. */
function putReply({ uid, from, results, ...answer }: Answer, box = imap): void {
  const { attendee = from, partstat = 'ACCEPTED', sequence = 0, method = 'REPLY' } = answer;
  count += 1;
  box.put(
    ...(results === undefined ? [] : [`Authentication-Results: ${results}`]),
    `From: Paula Rothaar <${from}>`,
    'To: termine@kreis.example',
    'Subject: Zugesagt: 47. Sitzung',
    `Message-ID: <answer-${count}@mail.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Zugesagt',
    '--b',
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    '',
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${partstat};CN=Paula:mailto:${attendee}`,
    'COMMENT:Komme etwas sp\\, aber sicher',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20261123T080000Z',
    'DTSTART:20261203T083000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '--b--',
  );
}

async function invited(): Promise<GroupToInvite & { uid: string }> {
  const given = await createGroupToInvite(portal);
  await invite(portal, given);
  return { ...given, uid: given.meeting.calendarUid };
}

const read = () => portal.app.get(Mailbox).read();
const replies = async ({ paula }: GroupToInvite) =>
  portal.database.client.invitation.findFirstOrThrow({ where: { memberId: paula.id } });

test('what a calendar answers counts as the reply of its owner', async () => {
  const given = await invited();
  putReply({ uid: given.uid, from: given.paula.email });
  await read();
  expect(await replies(given)).toMatchObject({
    reply: 'accepted',
    channel: 'calendar',
    note: 'Komme etwas sp, aber sicher',
    repliedById: given.paula.id,
  });
  putReply({ uid: given.uid, from: given.paula.email.toUpperCase(), partstat: 'DECLINED' });
  await read();
  expect(await replies(given)).toMatchObject({ reply: 'declined' });
  const received = await portal.database.client.receivedMail.findMany();
  expect(received.map(({ outcome }) => outcome)).toEqual(['reply', 'reply']);
});

test('an answer to the invitation before the change is kept as one', async () => {
  const given = await invited();
  await portal.database.client.meeting.update({ where: { id: given.meeting.id }, data: { calendarSequence: 3 } });
  putReply({ uid: given.uid, from: given.paula.email, sequence: 1 });
  await read();
  expect(await replies(given)).toMatchObject({ reply: 'accepted', replySequence: 1 });
});

test('forged, foreign, late and senseless answers change nothing', async () => {
  const given = await invited();
  const { paula, clara, stranger, uid } = given;
  putReply({ uid, from: clara.email, attendee: paula.email });
  putReply({ uid, from: stranger.email });
  putReply({ uid, from: 'eve@evil.example' });
  putReply({ uid: '00000000-0000-4000-8000-000000000000', from: paula.email });
  putReply({ uid: "' or 1=1 --", from: paula.email });
  putReply({ uid, from: paula.email, partstat: 'NEEDS-ACTION' });
  putReply({ uid, from: paula.email, method: 'REQUEST' });
  await read();
  expect(await replies(given)).toMatchObject({ reply: null, repliedAt: null });
  portal.clock.set(given.meeting.startsAt.toISOString());
  putReply({ uid, from: paula.email });
  await read();
  expect(await replies(given)).toMatchObject({ reply: null });
  expect(imap.flags()).toEqual(Array.from({ length: 8 }, () => '\\Seen'));
});

test('whoever had answered is told when a mail in their name says otherwise', async () => {
  const given = await invited();
  putReply({ uid: given.uid, from: given.paula.email });
  await read();
  const before = (await mailsTo(portal, given.paula)).length;
  putReply({ uid: given.uid, from: given.paula.email, partstat: 'DECLINED' });
  await read();
  const told = (await mailsTo(portal, given.paula)).slice(before);
  expect(told.map(({ subject }) => subject)).toEqual(['Ihre Antwort wurde per Kalender geändert: 47. Sitzung']);
  expect(told[0]?.text).toContain('gilt jetzt: Absage.');
  expect(told[0]?.text).toContain(`/sitzungen/${given.meeting.id}`);
});

test('with a mail server that is known, only answers that it vouches for count', async () => {
  const careful = new MailingPortal();
  const box = new ImapMailbox();
  const mailboxUrl = await box.start();
  await careful.start({ mailboxUrl, mailboxAddress: 'termine@kreis.example', mailboxAuthservId: 'mx.kreis.example' });
  const given = await invited();
  const look = () => careful.app.get(Mailbox).read();
  const { uid, paula } = given;
  const from = paula.email;
  putReply({ uid, from }, box);
  putReply({ uid, from, results: 'mx.kreis.example; dmarc=fail header.from=a.example' }, box);
  await look();
  expect(await replies(given)).toMatchObject({ reply: null });
  const [, domain] = from.split('@');
  const results = `mx.kreis.example; dmarc=pass header.from=${domain}`;
  putReply({ uid, from, results }, box);
  putReply({ uid, from, results, partstat: 'DECLINED' }, box);
  await look();
  expect(await replies(given)).toMatchObject({ reply: 'declined' });
  expect((await mailsTo(portal, given.paula)).map(({ subject }) => subject).join()).not.toContain(
    'per Kalender geändert',
  );
  await careful.stop();
  await box.stop();
});
