import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Mailbox } from '../../../server/src/platform/mail/mailbox.js';
import type { ReceivedMessage } from '../../../server/src/platform/mail/received-message.js';
import { emptyTables } from '../../support/database.js';
import { ImapMailbox } from '../../support/imap-server.js';
import { MailingPortal } from '../../support/mailing-portal.js';
import { RudeServer } from '../../support/rude-server.js';
import { until } from '../../support/until.js';

const imap = new ImapMailbox();
const [portal, replica] = [new MailingPortal(), new MailingPortal()];
const heard: ReceivedMessage[] = [];
let isBroken = false;

beforeAll(async () => {
  const mailboxUrl = await imap.start();
  for (const one of [portal, replica]) {
    await one.start({ mailboxUrl, mailboxAddress: 'portal@kreis.example' });
    one.app.get(Mailbox).on('heard', async (message) => {
      if (isBroken) throw new Error('broken handler');
      heard.push(message);
      return message.subject.startsWith('Antwort') ? 'taken' : 'ignored';
    });
  }
});
beforeEach(async () => {
  heard.length = 0;
  isBroken = false;
  imap.empty();
  await emptyTables(portal.database.pool);
});
afterAll(async () => {
  await portal.stop();
  await replica.stop();
  await imap.stop();
});

const look = (one = portal) => one.app.get(Mailbox).read();
/** Until all is read: at the full minute the other replica may be at it. */
const read = () =>
  until(async () => {
    await look();
    return imap.flags().every((flags) => flags !== '');
  }, 50);
const outcomes = async () => (await portal.database.client.receivedMail.findMany()).map(({ outcome }) => outcome);
const message = (subject: string, id: string, ...body: string[]) =>
  imap.put(
    `Subject: ${subject}`,
    `Message-ID: <${id}@mail.example>`,
    'From: Paula <Paula@hilchenbach.example>',
    ...body,
  );

test('every message is handed over once, marked as seen and kept', async () => {
  message('=?UTF-8?Q?Antwort_f=C3=BCr_uns?=', 'one', '', 'Hallo');
  message('Werbung', 'two', '', 'Hallo');
  await read();
  await read();
  expect(heard.map(({ subject, from, key }) => [subject, from, key])).toEqual([
    ['Antwort für uns', 'paula@hilchenbach.example', '<one@mail.example>'],
    ['Werbung', 'paula@hilchenbach.example', '<two@mail.example>'],
  ]);
  expect(imap.flags()).toEqual(['\\Seen', '\\Seen']);
  expect((await outcomes()).sort()).toEqual(['heard', 'ignored']);
});

test('a message that somebody marks as unread again is not taken twice', async () => {
  message('=?UTF-8?Q?Antwort_f=C3=BCr_uns?=', 'one', '', 'Hallo');
  await read();
  imap.empty();
  message('=?UTF-8?Q?Antwort_f=C3=BCr_uns?=', 'one', '', 'Hallo');
  await read();
  expect(heard).toHaveLength(1);
  expect(imap.flags()).toEqual(['\\Seen']);
});

test('two replicas that look at the same time take each message once', async () => {
  for (let position = 0; position < 20; position += 1) message('Antwort', `message-${position}`, '', 'Hallo');
  await Promise.all([look(portal), look(replica), look(portal), look(replica)]);
  await read();
  expect(heard.map(({ key }) => key).sort()).toEqual(
    Array.from({ length: 20 }, (_, position) => `<message-${position}@mail.example>`).sort(),
  );
});

test('hostile messages are put aside; the one after them arrives', async () => {
  imap.put('', '', '');
  imap.put('\u0000\u0001\u0002 no header at all');
  imap.put('Subject: nested', ...nested(300));
  imap.put('Subject: many parts', 'Content-Type: multipart/mixed; boundary=b', '', ...parts(5000));
  imap.put('Subject: huge', 'Content-Type: text/calendar', '', 'x'.repeat(6_000_000));
  imap.put('Subject: long head', `X-Long: ${'y'.repeat(900_000)}`, '', 'Hallo');
  imap.put('From: a@b.example, c@d.example', 'Subject: two senders', 'Message-ID: <x y z>', '', 'Hallo');
  message('Antwort', 'last', '', 'Hallo');
  await read();
  expect(heard.at(-1)).toMatchObject({ subject: 'Antwort', key: '<last@mail.example>' });
  expect(imap.flags()).toEqual(Array.from({ length: 8 }, () => '\\Seen'));
});

test('a handler that breaks gets two more chances, and never holds up the others', async () => {
  message('Antwort', 'one', '', 'Hallo');
  isBroken = true;
  await look();
  expect(imap.flags()).toEqual(['']);
  expect(await outcomes()).toEqual([]);
  await read();
  isBroken = false;
  message('Antwort', 'two', '', 'Hallo');
  await read();
  expect(heard.map(({ key }) => key)).toEqual(['<two@mail.example>']);
});

test('a message that ended the process each time it was opened is put aside unopened', async () => {
  const { database } = portal;
  message('Antwort', 'one', '', 'Hallo');
  isBroken = true;
  await look();
  // The process never came back from the next two tries.
  await database.client.readingChance.updateMany({ data: { used: 3 } });
  isBroken = false;
  message('Antwort', 'two', '', 'Hallo');
  await read();
  expect(heard.map(({ key }) => key)).toEqual(['<two@mail.example>']);
  expect(await database.client.readingChance.count()).toBe(0);
});

test.each([
  ['says nothing', undefined],
  ['never comes to an end', '* OK wait\r\n'],
])('a mailbox that %s is no failure of the portal', async (_, line) => {
  const rude = new RudeServer(line);
  const port = await rude.start();
  const other = new MailingPortal();
  await other.start({ mailboxUrl: `imap://u:p@127.0.0.1:${port}`, smtpPatience: 500 });
  const began = performance.now();
  await other.app.get(Mailbox).read();
  expect(performance.now() - began).toBeLessThan(10_000);
  await other.stop();
  await rude.stop();
});

function nested(depth: number): string[] {
  const levels = Array.from({ length: depth }, (_, level) => [
    `Content-Type: multipart/mixed; boundary=b${level}`,
    '',
    `--b${level}`,
  ]);
  return [...levels.flat(), 'Content-Type: text/plain', '', 'deep'];
}

function parts(count: number): string[] {
  return Array.from({ length: count }, () => ['--b', 'Content-Type: text/calendar', '', 'METHOD:REPLY']).flat();
}
