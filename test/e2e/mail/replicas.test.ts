import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Courier } from '../../../server/src/platform/mail/courier.js';
import { Mailer } from '../../../server/src/platform/mail/mailer.js';
import { anyMail, MailingPortal, useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal();
const second = new MailingPortal();

beforeAll(async () => second.start({ smtpUrl: await second.sink.start() }));
afterAll(async () => {
  await second.stop();
  await second.sink.stop();
});

test('two replicas send 200 mails, each of them once', async () => {
  const recipients = Array.from({ length: 200 }, (_, position) => `person-${position}@kommune.example`);
  await portal.database.transaction(() =>
    portal.app.get(Mailer).postAll(recipients.map((recipient) => ({ ...anyMail, recipient }))),
  );
  second.app.get(Courier).wake();
  await until(async () => (await portal.states()).every((state) => state === 'sent'), 50);
  const received = [...portal.sink.received, ...second.sink.received].flatMap(({ to }) => to);
  expect(received.sort()).toEqual(recipients.sort());
  expect(second.sink.received.length).toBeGreaterThan(0);
});

test('a mail that a replica took before it died goes out once its time is over', async () => {
  portal.sink.mood = 'silent';
  const id = await portal.post();
  await until(async () => (await portal.mail(id)).claimedUntil !== null);
  second.app.get(Courier).wake();
  await portal.database.pool.query(`update outbox set claimed_until = now() - interval '1 second'`);
  await until(async () => {
    second.app.get(Courier).wake();
    return (await portal.mail(id)).state === 'sent';
  });
  expect(second.sink.received.at(-1)?.raw).toContain(`Message-ID: <${id}@localhost>`);
});
