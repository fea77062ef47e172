import { Injectable } from '@nestjs/common';
import type { Outbox } from '../../generated/prisma/client.js';
import { Database } from '../database/database.js';
import type { Position } from '../http/page.js';

export type OutboxMail = Outbox;
export type NewMail = { recipient: string; subject: string; text: string; html: string };

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  async add(mail: NewMail): Promise<string> {
    return (await this.database.client.outbox.create({ data: mail, select: { id: true } })).id;
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
