import { setTimeout as pause } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { Mailbox } from '../../../server/src/platform/mail/mailbox.js';
import { OutboxRepository } from '../../../server/src/platform/mail/outbox.repository.js';
import { MailingPortal, useMailingPortal } from '../../support/mailing-portal.js';
import { RudeServer } from '../../support/rude-server.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal();

test('a mailbox that never comes to an end does not keep the portal from stopping', async () => {
  const rude = new RudeServer('* OK wait\r\n');
  const other = new MailingPortal();
  await other.start({ mailboxUrl: `imap://u:p@127.0.0.1:${await rude.start()}`, smtpPatience: 60_000 });
  const look = other.app.get(Mailbox).read();
  await pause(500);
  const began = performance.now();
  await other.stop();
  await look;
  expect(performance.now() - began).toBeLessThan(10_000);
  await rude.stop();
});

test('a database that is away when the server has taken the mail: noted a little later, sent once', async () => {
  const settle = jest.spyOn(portal.app.get(OutboxRepository), 'settle');
  settle.mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away'));
  const id = await portal.post();
  await until(async () => (await portal.mail(id)).state === 'sent', 15);
  expect(await portal.mail(id)).toMatchObject({ attempts: 1, claimedUntil: null });
  expect(portal.sink.received).toHaveLength(1);
  settle.mockRestore();
});
