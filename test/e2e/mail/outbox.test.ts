import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Mailer } from '../../../server/src/platform/mail/mailer.js';
import { anyMail, useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal();
const { sink } = portal;

test('a mail goes out after commit, as text and HTML, to one recipient', async () => {
  const id = await portal.post();
  await until(() => sink.received.length === 1);
  const [received] = sink.received;
  expect(received).toMatchObject({ from: 'portal@kreis.example', to: [anyMail.recipient] });
  expect(received?.raw).toMatch(/Content-Type: multipart\/alternative/);
  expect(received?.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/);
  expect(received?.raw).toMatch(/Content-Type: text\/html; charset=utf-8/);
  await until(async () => (await portal.mail(id)).state === 'sent');
  expect(await portal.mail(id)).toMatchObject({ attempts: 1, failure: null, lastError: null, nextAttemptAt: null });
});

test('what is rolled back sends nothing', async () => {
  const broken = portal.database.transaction(async () => {
    await portal.app.get(Mailer).post(anyMail);
    throw new Error('changed my mind');
  });
  await expect(broken).rejects.toThrow('changed my mind');
  await pause(1500);
  expect(sink.received).toEqual([]);
  expect(await portal.states()).toEqual([]);
});

test('300 mails are written at once and sent one by one, each to one person', async () => {
  const mails = Array.from({ length: 300 }, (_, position) => ({
    ...anyMail,
    recipient: `person-${position}@kommune.example`,
    html: `<p>${'Tagesordnung '.repeat(500)}</p>`,
  }));
  const began = performance.now();
  const ids = await portal.database.transaction(() => portal.app.get(Mailer).postAll(mails));
  const written = performance.now() - began;
  const rows = await portal.database.client.outbox.findMany({ select: { id: true, recipient: true } });
  const recipients = new Map(rows.map(({ id, recipient }) => [id, recipient]));
  expect(ids.map((id) => recipients.get(id))).toEqual(mails.map(({ recipient }) => recipient));
  await until(() => sink.received.length === 300, 50);
  process.stdout.write(
    `300 mails: written in ${Math.round(written)} ms, sent in ${Math.round(performance.now() - began)} ms\n`,
  );
  expect(written).toBeLessThan(3000);
  expect(new Set(sink.received.flatMap(({ to }) => to)).size).toBe(300);
  expect(sink.connections).toBeLessThanOrEqual(10);
});

test('no mails at all are no statement', async () => {
  expect(await portal.app.get(Mailer).postAll([])).toEqual([]);
});

test('a mail whose round was lost goes out with the next sweep', async () => {
  await portal.database.client.outbox.create({
    data: { recipient: 'paula@hilchenbach.example', subject: 'Hallo', text: 'Guten Tag', html: '<p>Guten Tag</p>' },
  });
  await portal.sweep();
  await until(async () => (await portal.states()).join() === 'sent');
});

test('a file is kept once and goes with every mail that names it', async () => {
  const content = new TextEncoder().encode('%PDF-1.7 Tagesordnung');
  await portal.database.transaction(async () => {
    const mailer = portal.app.get(Mailer);
    const id = await mailer.attach({ name: 'Tagesordnung 47. Sitzung.pdf', mediaType: 'application/pdf', content });
    const mails = ['a@b.example', 'c@d.example'].map((recipient) => ({ ...anyMail, recipient, attachmentIds: [id] }));
    await mailer.postAll(mails);
  });
  await until(() => sink.received.length === 2);
  expect(await portal.database.client.mailAttachment.count()).toBe(1);
  for (const { raw } of sink.received) expect(raw).toContain(Buffer.from(content).toString('base64'));
});
