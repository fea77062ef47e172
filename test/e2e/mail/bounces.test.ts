import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Mailbox } from '../../../server/src/platform/mail/mailbox.js';
import { emptyTables } from '../../support/database.js';
import { ImapMailbox } from '../../support/imap-server.js';
import { MailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const imap = new ImapMailbox();
const portal = new MailingPortal();

beforeAll(async () =>
  portal.start({
    mailboxUrl: await imap.start(),
    mailboxAddress: 'termine@kreis.example',
    smtpUrl: await portal.sink.start(),
    mailFrom: 'Klimaportal <portal@kreis.example>',
  }),
);
beforeEach(async () => {
  imap.empty();
  portal.sink.reset();
  await emptyTables(portal.database.pool);
});
afterAll(async () => {
  await portal.stop();
  await portal.sink.stop();
  await imap.stop();
});

function putReport(messageId: string, action = 'failed'): void {
  imap.put(
    'From: MAILER-DAEMON@mx.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; paula.rothaar@hilchenbach.example',
    `Action: ${action}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '--b--',
  );
}

async function sent(): Promise<{ id: string; messageId: string }> {
  const id = await portal.post();
  await until(async () => (await portal.mail(id)).state === 'sent');
  return { id, messageId: `<${id}@localhost>` };
}

test('mails come from the portal and go back to its mailbox', async () => {
  await sent();
  const [received] = portal.sink.received;
  expect(received?.from).toBe('termine@kreis.example');
  expect(received?.raw).toMatch(/^From: Klimaportal <portal@kreis\.example>\r$/m);
});

test('a mail that comes back is undeliverable, with the reason', async () => {
  const [lost, fine] = [await sent(), await sent()];
  putReport(lost.messageId);
  await portal.app.get(Mailbox).read();
  expect(await portal.mail(lost.id)).toMatchObject({
    state: 'undeliverable',
    failure: 'bounced',
    lastError: '550 5.1.1 User unknown',
    nextAttemptAt: null,
  });
  expect((await portal.mail(fine.id)).state).toBe('sent');
  expect(await portal.database.client.receivedMail.findMany()).toMatchObject([{ outcome: 'bounce' }]);
});

test('a delay, and reports on mails that are none of ours, change nothing', async () => {
  const { id, messageId } = await sent();
  putReport(messageId, 'delayed');
  putReport('<0190a0a0-0000-7000-8000-00000000ffff@localhost>');
  putReport(messageId.replace('localhost', 'evil.example'));
  putReport('<------------------------------------@localhost>');
  await portal.app.get(Mailbox).read();
  expect((await portal.mail(id)).state).toBe('sent');
  expect(imap.flags()).toEqual(['\\Seen', '\\Seen', '\\Seen', '\\Seen']);
});
