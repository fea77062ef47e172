import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Rows of one statement: every statement of the portal has a time limit, and the first night may find years. */
const AT_ONCE = 2000;

@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  async blankMails(before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        update outbox set text = '', html = '', calendar = null, headers = '{}'
         where id in (select id from outbox where state = 'sent' and sent_at < ${before} and text <> '' limit ${AT_ONCE})`,
    );
  }

  /** What still may leave stays. The log of a dispatch says then that its mail is gone. */
  async removeMails(before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from outbox where id in (
          select id from outbox where state in ('sent', 'caught', 'undeliverable') and created_at < ${before}
           limit ${AT_ONCE})`,
    );
  }

  async removeLooseAttachments(before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from mail_attachment where id in (
          select id from mail_attachment
           where created_at < ${before} and id not in (select unnest(attachment_ids) from outbox)
           limit ${AT_ONCE})`,
    );
  }

  async removeReceivedMails(before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from received_mail where message_id in (
          select message_id from received_mail where received_at < ${before} limit ${AT_ONCE})`,
    );
  }

  async removeClaims(prefixes: readonly string[], before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from fired_reminder where key in (
          select key from fired_reminder
           where fired_at < ${before} and exists (select from unnest(${[...prefixes]}::text[]) p where starts_with(key, p))
           limit ${AT_ONCE})`,
    );
  }
}

async function inSteps(step: () => Promise<number>): Promise<void> {
  while ((await step()) === AT_ONCE);
}
