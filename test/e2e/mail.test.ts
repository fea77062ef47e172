import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Mailer } from '../../server/src/platform/mail/mailer.js';
import { TestApp } from '../support/app.js';
import { emptyTables } from '../support/database.js';
import { SmtpSink } from '../support/smtp-sink.js';

const portal = new TestApp();
const sink = new SmtpSink();

beforeAll(async () => portal.start({ smtpUrl: await sink.start(), mailFrom: 'Klimaportal <portal@kreis.example>' }));
beforeEach(async () => {
  sink.received.length = 0;
  await emptyTables(portal.database.pool);
});
afterAll(async () => {
  await portal.stop();
  await sink.stop();
});

const mail = {
  recipient: 'paula.rothaar@hilchenbach.example',
  subject: 'Einladung zur 47. Sitzung – Wärmeplanung',
  text: 'Guten Tag,\nCO₂ und Umlaute: äöüß',
  html: '<p>Guten Tag</p>',
};
const states = async () => (await portal.database.client.outbox.findMany()).map(({ state }) => state);

async function until(holds: () => Promise<boolean>, seconds = 15): Promise<void> {
  for (let waited = 0; waited < seconds * 20; waited += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(`not within ${seconds} s`);
}

const post = () => portal.database.transaction(() => portal.app.get(Mailer).post(mail));

test('a mail goes out after commit, as text and HTML, to one recipient', async () => {
  await post();
  await until(async () => sink.received.length === 1);
  const [received] = sink.received;
  expect(received).toMatchObject({ from: 'portal@kreis.example', to: [mail.recipient] });
  expect(received?.raw).toMatch(/Content-Type: multipart\/alternative/);
  expect(received?.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/);
  expect(received?.raw).toMatch(/Content-Type: text\/html; charset=utf-8/);
  await until(async () => (await states()).join() === 'sent');
});

test('what is rolled back sends nothing', async () => {
  const broken = portal.database.transaction(async () => {
    await portal.app.get(Mailer).post(mail);
    throw new Error('changed my mind');
  });
  await expect(broken).rejects.toThrow('changed my mind');
  await pause(1500);
  expect(sink.received).toEqual([]);
  expect(await states()).toEqual([]);
});

test('a server that is busy is asked again, with the same Message-ID', async () => {
  sink.refuse(1);
  await post();
  await until(async () => (await states()).join() === 'failed');
  const [failed] = await portal.database.client.outbox.findMany();
  expect(failed).toMatchObject({ attempts: 1, lastError: expect.stringContaining('451') });
  // The pause before the second attempt is real time; a test does not wait for it but calls the attempt due.
  await portal.database.pool.query(
    `update pgboss.job set start_after = now() where name = 'send-mail' and state = 'retry'`,
  );
  await until(async () => (await states()).join() === 'sent');
  expect(sink.received).toHaveLength(1);
  expect(sink.received[0]?.raw).toContain(`Message-ID: <${failed?.id}@localhost>`);
});

test('line breaks in a subject or address add no header and no recipient', async () => {
  await portal.database.transaction(() =>
    portal.app.get(Mailer).post({
      ...mail,
      recipient: 'paula@hilchenbach.example\r\nBcc: eve@evil.example',
      subject: 'Hallo\r\nBcc: eve@evil.example',
    }),
  );
  await until(async () => ['sent', 'failed'].includes((await states()).join()));
  expect(sink.received.flatMap(({ to }) => to)).not.toContain('eve@evil.example');
  for (const { raw } of sink.received) expect(raw).not.toMatch(/^Bcc:/m);
});
