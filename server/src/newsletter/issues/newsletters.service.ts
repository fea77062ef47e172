import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { freeSlug } from '../../platform/validation/slug.js';
import { NewsletterIsFixed } from '../newsletter.errors.js';
import * as newsletterPolicy from '../newsletter.policy.js';
import { newsletterSlug, subjectOfMonth } from '../rules/newsletter-words.js';
import { NewsletterTopicsRepository } from '../topics/newsletter-topics.repository.js';
import { NewsletterChangesService } from './newsletter-changes.service.js';
import { presentNewsletterSummary } from './newsletters.presenter.js';
import { NewslettersRepository } from './newsletters.repository.js';
import type { ChangeNewsletter, DraftNewsletter, Newsletter, NewsletterList } from './newsletters.schemas.js';

/** Issues, written by the coordination; the group reads along. */
@Injectable()
export class NewslettersService {
  constructor(
    private readonly repository: NewslettersRepository,
    private readonly topics: NewsletterTopicsRepository,
    private readonly changes: NewsletterChangesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<NewsletterList> {
    if (!newsletterPolicy.read(actor, { workingGroupId })) throw new NotFound();
    const newsletters = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: newsletters.map(presentNewsletterSummary),
      abilities: { write: newsletterPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  show(actor: Actor, id: string): Promise<Newsletter> {
    return this.changes.show(actor, id);
  }

  draft(actor: Actor, { workingGroupId, subject: wanted }: DraftNewsletter): Promise<Newsletter> {
    return this.database.transaction(async () => {
      if (!newsletterPolicy.read(actor, { workingGroupId })) throw new NotFound();
      authorize(newsletterPolicy.coordinate, actor, { workingGroupId });
      const createdAt = this.clock.now();
      const subject = wanted ?? subjectOfMonth(createdAt);
      const slug = newsletterSlug(subject, createdAt);
      const id = await this.repository.add({
        ...{ workingGroupId, subject, createdAt, createdById: actor.id },
        slug: freeSlug(slug, await this.repository.slugsLike(slug)),
      });
      const topics = await this.topics.listOf(workingGroupId);
      await this.repository.setTopics(
        id,
        workingGroupId,
        topics.map((topic) => topic.id),
      );
      await this.auditLog.record(actor, 'newsletter.drafted', id, { subject });
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, topicIds, ...words }: ChangeNewsletter): Promise<Newsletter> {
    return this.changes.change(actor, { id, version, from: 'draft' }, async ({ subject, workingGroupId }) => {
      await this.repository.setTopics(id, workingGroupId, topicIds);
      await this.auditLog.record(actor, 'newsletter.changed', id, { subject: [subject, words.subject] });
      return words;
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { state, subject } = await this.changes.hold(actor, id);
      if (state !== 'draft') throw new NewsletterIsFixed(state);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'newsletter.removed', id, { subject });
    });
  }
}
