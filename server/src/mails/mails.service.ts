import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { Mailer } from '../platform/mail/mailer.js';
import { type OutboxMail, OutboxRepository } from '../platform/mail/outbox.repository.js';
import { MailNotFailed } from './mails.errors.js';
import * as mailsPolicy from './mails.policy.js';
import { presentMail, presentMailSummary } from './mails.presenter.js';
import type { Mail, MailFilter, MailPage } from './mails.schemas.js';

@Injectable()
export class MailsService {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly mailer: Mailer,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list({ state, cursor, limit }: MailFilter): Promise<MailPage> {
    const mails = await this.outbox.listNewest(limit, decodeCursor(cursor), state);
    return toPage(mails, limit, ({ createdAt, id }) => ({ at: createdAt, id }), presentMailSummary);
  }

  async show(actor: Actor, id: string): Promise<Mail> {
    return this.present(actor, await this.find(id));
  }

  async sendAgain(actor: Actor, id: string): Promise<Mail> {
    return this.database.transaction(async () => {
      const mail = await this.find(id);
      authorize(mailsPolicy.sendAgain, actor, mail);
      if (!(await this.mailer.sendAgain(id))) throw new MailNotFailed();
      await this.auditLog.record(actor, 'mail.sent-again', id, { failure: mail.failure });
      return this.show(actor, id);
    });
  }

  private async find(id: string): Promise<OutboxMail> {
    const mail = await this.outbox.lookUp(id);
    if (!mail) throw new NotFound();
    return mail;
  }

  private async present(actor: Actor, mail: OutboxMail): Promise<Mail> {
    return presentMail(actor, mail, await this.outbox.attachmentNames(mail.attachmentIds));
  }
}
