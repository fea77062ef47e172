import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Queue } from '../../platform/jobs/queue.js';
import { freeSlug } from '../../platform/validation/slug.js';
import { NewsletterChangesService } from '../issues/newsletter-changes.service.js';
import { NewslettersRepository } from '../issues/newsletters.repository.js';
import type { Newsletter } from '../issues/newsletters.schemas.js';
import { NewsletterNotReady } from '../newsletter.errors.js';
import { newsletterSlug } from '../rules/newsletter-words.js';
import { NewsletterChecksService } from './newsletter-checks.service.js';
import { SEND_NEWSLETTERS } from './newsletter-posting.service.js';
import type { ScheduleNewsletter, WithdrawNewsletter } from './newsletter-sending.schemas.js';

/** When an issue leaves, and that it is taken back: before, as a draft; afterwards, out of the archive. */
@Injectable()
export class NewsletterPlanningService {
  constructor(
    private readonly changes: NewsletterChangesService,
    private readonly repository: NewslettersRepository,
    private readonly checks: NewsletterChecksService,
    private readonly queue: Queue,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  schedule(actor: Actor, id: string, { version, sendAt }: ScheduleNewsletter): Promise<Newsletter> {
    return this.changes.change(actor, { id, version, from: 'draft' }, async (newsletter) => {
      const now = this.clock.now();
      if (sendAt !== null && sendAt <= now)
        throw new Invalid([{ pointer: '/sendAt', detail: 'Dieser Zeitpunkt ist schon vorbei.' }]);
      const faults = await this.checks.listBlocking(newsletter);
      if (faults.length > 0) throw new NewsletterNotReady(faults.map(({ kind }) => kind));
      const scheduledFor = sendAt ?? now;
      const slug = newsletterSlug(newsletter.subject, scheduledFor);
      await this.auditLog.record(actor, 'newsletter.scheduled', id, { scheduledFor: scheduledFor.toISOString() });
      if (sendAt === null) await this.queue.send(SEND_NEWSLETTERS, {});
      return {
        ...{ state: 'scheduled', scheduledFor },
        slug: freeSlug(slug, await this.repository.slugsLike(slug, id)),
      };
    });
  }

  /** Back to the draft, as long as it has not left. */
  recall(actor: Actor, id: string, version: number): Promise<Newsletter> {
    return this.changes.change(actor, { id, version, from: 'scheduled' }, async ({ subject }) => {
      await this.auditLog.record(actor, 'newsletter.recalled', id, { subject });
      return { state: 'draft', scheduledFor: null };
    });
  }

  /** Mails cannot be called back; the archive shows why it is gone. */
  withdraw(actor: Actor, id: string, { version, note }: WithdrawNewsletter): Promise<Newsletter> {
    return this.changes.change(actor, { id, version, from: 'sent' }, async ({ withdrawnAt }) => {
      await this.auditLog.record(actor, 'newsletter.withdrawn', id, { note });
      return { withdrawnAt: withdrawnAt ?? this.clock.now(), withdrawalNote: note };
    });
  }
}
