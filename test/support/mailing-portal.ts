import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Outbox } from '../../server/src/generated/prisma/client.js';
import type { Config } from '../../server/src/platform/config/config.js';
import { Mailer } from '../../server/src/platform/mail/mailer.js';
import type { NewMail } from '../../server/src/platform/mail/outbox.repository.js';
import { TestApp } from './app.js';
import { emptyTables } from './database.js';
import { SmtpSink } from './smtp-sink.js';

export const anyMail: NewMail = {
  recipient: 'paula.rothaar@hilchenbach.example',
  subject: 'Einladung zur 47. Sitzung – Wärmeplanung',
  text: 'Guten Tag,\nCO₂ und Umlaute: äöüß',
  html: '<p>Guten Tag</p>',
};

/** The portal with a mail server that shares nothing with the world. */
export class MailingPortal extends TestApp {
  readonly sink = new SmtpSink();

  /** In a transaction, as every use case does. */
  post(mail: Partial<NewMail> = {}): Promise<string> {
    return this.database.transaction(() => this.app.get(Mailer).post({ ...anyMail, ...mail }));
  }

  mails(): Promise<Outbox[]> {
    return this.database.client.outbox.findMany({ orderBy: { id: 'asc' } });
  }

  async states(): Promise<string[]> {
    return (await this.mails()).map(({ state }) => state);
  }

  async mail(id: string): Promise<Outbox> {
    return this.database.client.outbox.findUniqueOrThrow({ where: { id } });
  }

  /** What a job does every minute, without waiting for the minute. */
  async sweep(): Promise<void> {
    await this.database.pool.query(
      `insert into pgboss.job (name, data) select 'send-mails', '{}' from pgboss.queue where name = 'send-mails'`,
    );
  }
}

/** A portal for a test file, with empty tables before each test. With `smtpPatience` it is as impatient as told. */
export function useMailingPortal(overrides: Partial<Config> = {}): MailingPortal {
  const portal = new MailingPortal();
  beforeAll(async () =>
    portal.start({
      smtpUrl: await portal.sink.start(),
      mailFrom: 'Klimaportal <portal@kreis.example>',
      ...overrides,
    }),
  );
  beforeEach(async () => {
    portal.sink.reset();
    portal.clock.set('2026-11-22T11:00:00Z');
    await emptyTables(portal.database.pool);
  });
  afterAll(async () => {
    await portal.stop();
    await portal.sink.stop();
  });
  return portal;
}
