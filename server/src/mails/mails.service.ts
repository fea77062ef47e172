import { Injectable } from '@nestjs/common';
import { NotFound } from '../platform/errors/domain-error.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { OutboxRepository } from '../platform/mail/outbox.repository.js';
import { presentMail, presentMailSummary } from './mails.presenter.js';
import type { Mail, MailFilter, MailPage } from './mails.schemas.js';

@Injectable()
export class MailsService {
  constructor(private readonly outbox: OutboxRepository) {}

  async list({ cursor, limit }: MailFilter): Promise<MailPage> {
    const mails = await this.outbox.listNewest(limit, decodeCursor(cursor));
    return toPage(mails, limit, ({ createdAt, id }) => ({ at: createdAt, id }), presentMailSummary);
  }

  async show(id: string): Promise<Mail> {
    const mail = await this.outbox.lookUp(id);
    if (!mail) throw new NotFound();
    return presentMail(mail);
  }
}
