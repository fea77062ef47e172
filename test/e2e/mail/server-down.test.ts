import { expect, test } from '@jest/globals';
import { freePort } from '../../support/launched-portal.js';
import { MailingPortal, useMailingPortal } from '../../support/mailing-portal.js';
import { RudeServer } from '../../support/rude-server.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal({ smtpPatience: 1000, smtpUrl: `smtp://127.0.0.1:${await freePort()}` });

test('no server at all: the request does not notice, the mail waits', async () => {
  const began = performance.now();
  const id = await portal.post();
  expect(performance.now() - began).toBeLessThan(1000);
  await until(async () => (await portal.mail(id)).state === 'failed');
  expect(await portal.mail(id)).toMatchObject({
    failure: 'unreachable',
    lastError: expect.stringContaining('ECONNREFUSED'),
    nextAttemptAt: new Date('2026-11-22T11:01:00Z'),
  });
});

test('a server that talks without end is left after a while', async () => {
  const rude = new RudeServer('220-one moment please\r\n');
  const other = new MailingPortal();
  await other.start({ smtpUrl: `smtp://127.0.0.1:${await rude.start()}`, smtpPatience: 1000 });
  const id = await other.post();
  await until(async () => (await other.mail(id)).state === 'failed', 10);
  expect(await other.mail(id)).toMatchObject({ attempts: 1, nextAttemptAt: new Date('2026-11-22T11:01:00Z') });
  await other.stop();
  await rude.stop();
});
