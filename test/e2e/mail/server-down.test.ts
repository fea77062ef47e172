import { expect, test } from '@jest/globals';
import { freePort } from '../../support/launched-portal.js';
import { useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal({ smtpUrl: `smtp://127.0.0.1:${await freePort()}` });

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
