import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Courier } from './courier.js';
import { type NewAttachment, type NewMail, OutboxRepository } from './outbox.repository.js';

/** Mail as part of a transaction: written to the outbox now, on its way after commit. */
@Injectable()
export class Mailer {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly database: Database,
    private readonly courier: Courier,
  ) {}

  /** The mail's id in the outbox. */
  async post(mail: NewMail): Promise<string> {
    const [id = ''] = await this.postAll([mail]);
    return id;
  }

  /** Writes all of them at once; the ids come in the order of the mails. */
  async postAll(mails: readonly NewMail[]): Promise<string[]> {
    for (const { calendar } of mails) if (calendar) assertMethod(calendar);
    const ids = await this.outbox.addAll(mails);
    this.database.afterCommit(() => this.courier.wake());
    return ids;
  }

  /** All tries begin anew. False when the mail has arrived or is on its way already. */
  async sendAgain(id: string): Promise<boolean> {
    const isRepeated = await this.outbox.repeat(id);
    if (isRepeated) this.database.afterCommit(() => this.courier.wake());
    return isRepeated;
  }

  /** Keeps a file once for all the mails that name its id. */
  attach(file: NewAttachment): Promise<string> {
    return this.outbox.addAttachment(file);
  }
}

/** Mail programs refuse a message whose parameter and text disagree. */
function assertMethod({ method, text }: { method: string; text: string }): void {
  if (!text.split(/\r?\n/).includes(`METHOD:${method}`))
    throw new RangeError(`not a calendar text of METHOD:${method}`);
}
