import { Injectable } from '@nestjs/common';
import type { MailAttachment, Outbox } from '../../generated/prisma/client.js';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { Position } from '../http/page.js';

export type OutboxMail = Outbox;
export type NewAttachment = { name: string; mediaType: string; content: Uint8Array };
export type NewMail = {
  recipient: string;
  subject: string;
  text: string;
  html: string;
  /** Stands beside the portal's address, e.g. "Hanna Wiesental (Klimaportal)". */
  senderName?: string;
  replyTo?: string;
  /** An iCalendar text whose METHOD is `method`. */
  calendar?: { method: string; text: string };
  /** Further header fields, e.g. List-Unsubscribe. */
  headers?: Record<string, string>;
  /** From `Mailer.attach`. */
  attachmentIds?: string[];
};

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** One statement for all of them; the ids come in the order of the mails. */
  async addAll(mails: readonly NewMail[]): Promise<string[]> {
    const data = mails.map(({ calendar, ...mail }) => ({
      ...mail,
      id: newId(),
      calendar: calendar?.text,
      calendarMethod: calendar?.method,
    }));
    await this.database.client.outbox.createMany({ data });
    return data.map(({ id }) => id);
  }

  async addAttachment({ name, mediaType, content }: NewAttachment): Promise<string> {
    const data = { id: newId(), name, mediaType, content: Uint8Array.from(content) };
    await this.database.client.mailAttachment.create({ data });
    return data.id;
  }

  attachments(ids: string[]): Promise<MailAttachment[]> {
    return this.database.client.mailAttachment.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
  }

  lookUp(id: string): Promise<OutboxMail | null> {
    return this.database.client.outbox.findUnique({ where: { id } });
  }

  listNewest(limit: number, after: Position | undefined): Promise<OutboxMail[]> {
    return this.database.client.outbox.findMany({
      where: after && {
        OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }],
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
  }

  async record(id: string, outcome: Pick<OutboxMail, 'state' | 'sentAt' | 'lastError'>): Promise<void> {
    await this.database.client.outbox.update({ where: { id }, data: { ...outcome, attempts: { increment: 1 } } });
  }
}
