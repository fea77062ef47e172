import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Rows of one statement: every statement of the portal has a time limit, and the first night may find years. */
const AT_ONCE = 2000;

const NOBODY = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  /** Who signed in when: what the chain of the log hangs on stays. */
  async forgetSignIns(before: Date, now: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        update audit_entry
           set member_id = null, author = null, subject_id = ${NOBODY}::uuid, details = '{}', forgotten_at = ${now}
         where id in (select id from audit_entry
                       where subject_type = 'session' and at < ${before} and forgotten_at is null
                         and position is not null
                       limit ${AT_ONCE})`,
    );
  }

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

  /** To whom a dispatch went, when its mails are gone; that it went stays with its meeting. */
  async removeRecipients(before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from dispatch_mail where (dispatch_id, member_id) in (
          select m.dispatch_id, m.member_id from dispatch_mail m join dispatch d on d.id = m.dispatch_id
           where d.created_at < ${before} and m.outbox_id is null
           limit ${AT_ONCE})`,
    );
  }

  async removeOffices(before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from dispatch_address_mail where (dispatch_id, email) in (
          select m.dispatch_id, m.email from dispatch_address_mail m join dispatch d on d.id = m.dispatch_id
           where d.created_at < ${before} and m.outbox_id is null
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

  async removeSpeakerLinks(expiredBefore: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from speaker_link where id in (
          select id from speaker_link where expires_at < ${expiredBefore} limit ${AT_ONCE})`,
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

  /** Of claims that name a meeting: those of meetings that are gone, or have ended before. */
  async removeClaimsOfMeetings(prefixes: readonly string[], before: Date): Promise<void> {
    await inSteps(
      () => this.database.client.$executeRaw`
        delete from fired_reminder where key in (
          select k.key from fired_reminder k join unnest(${[...prefixes]}::text[]) p on starts_with(k.key, p)
           where k.fired_at < ${before}
             and not exists (select from meeting m
                              where m.id::text = substr(k.key, length(p) + 1, 36) and m.ends_at >= ${before})
           limit ${AT_ONCE})`,
    );
  }
}

async function inSteps(step: () => Promise<number>): Promise<void> {
  while ((await step()) === AT_ONCE);
}
