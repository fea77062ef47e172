import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { NewslettersRepository } from '../issues/newsletters.repository.js';
import { NewsletterBatchesService } from './newsletter-batches.service.js';
import { NewsletterMailsRepository } from './newsletter-mails.repository.js';

export const SEND_NEWSLETTERS = 'send-newsletters';

/**
 * Sends what is due, once: first it is settled under a lock that the issue has left and who gets it, then the mails are
 * written in batches. Whoever stops in between, another round or replica goes on where it stood.
 */
@Injectable()
export class NewsletterPostingService implements OnModuleInit {
  private readonly logger = new Logger(NewsletterPostingService.name);

  constructor(
    private readonly newsletters: NewslettersRepository,
    private readonly mails: NewsletterMailsRepository,
    private readonly batches: NewsletterBatchesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define(SEND_NEWSLETTERS, () => this.sendDue(), { cron: '* * * * *' });
  }

  async sendDue(): Promise<void> {
    const due = await this.mails.listDue(this.clock.now());
    await this.each(due, (id) => this.release(id));
    await this.each(await this.mails.listUnposted(), (id) => this.batches.post(id));
  }

  private each(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
    return oneByOne(
      ids.map((id) => ({ id })),
      this.logger,
      ({ id }) => work(id),
    );
  }

  /** From here on it is public and never changed. */
  private async release(id: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.newsletters.lock(id);
      const newsletter = await this.newsletters.lookUp(id);
      const now = this.clock.now();
      const isDue = newsletter?.scheduledFor != null && newsletter.scheduledFor <= now;
      if (newsletter?.state !== 'scheduled' || !isDue) return;
      const recipients = await this.mails.freeze(id);
      await this.newsletters.save(id, newsletter.version, { state: 'sent', sentAt: now, recipients });
      await this.auditLog.record(new Visitor(), 'newsletter.sent', id, { recipients });
    });
  }
}
