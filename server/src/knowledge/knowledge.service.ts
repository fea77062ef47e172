import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { dayFromColumn, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';
import { ArticlePagesService } from './article-pages.service.js';
import * as knowledgePolicy from './knowledge.policy.js';
import { KnowledgeRepository } from './knowledge.repository.js';
import type { Article, ChangeArticle } from './knowledge.schemas.js';
import { KnowledgePeopleService } from './knowledge-people.service.js';
import { ReadershipService } from './readership.service.js';

@Injectable()
export class KnowledgeService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly pages: ArticlePagesService,
    private readonly people: KnowledgePeopleService,
    private readonly readership: ReadershipService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor, id: string): Promise<Article> {
    return this.pages.show(actor, id);
  }

  /** All that the group may read, with their texts: for reports and archives. */
  async listPublished(actor: Actor, workingGroupId: string): Promise<Article[]> {
    const articles: Article[] = [];
    for (const article of await this.repository.listPublished(actor, workingGroupId)) {
      articles.push(await this.pages.present(actor, article));
    }
    return articles;
  }

  /** How much came of it in a period, days YYYY-MM-DD, both inclusive: for reports of the whole group. */
  count(
    workingGroupId: string,
    from: string,
    until: string,
  ): Promise<Record<'published' | 'benefits' | 'reuses', number>> {
    return this.repository.count(workingGroupId, from, until);
  }

  change(
    actor: Actor,
    id: string,
    { version, reason, confirmed, checkedUntil, ...given }: ChangeArticle,
  ): Promise<Article> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const before = await this.repository.findVisible(actor, id);
      authorize(knowledgePolicy.change, actor, before);
      if (before.version !== version) throw new Stale(await this.pages.present(actor, before));
      await this.people.requireKnown(before.workingGroupId, given, before);
      const now = this.clock.now();
      const isLonger =
        checkedUntil !== null && before.checkedUntil !== null && dayFromColumn(before.checkedUntil) < checkedUntil;
      await this.repository.save(id, version, {
        ...given,
        ...(isLonger && { checkedAt: now }),
        checkedUntil: checkedUntil && dayToColumn(checkedUntil),
        updatedAt: now,
      });
      const after = await this.repository.findVisible(actor, id);
      if (after.state !== 'draft') await this.readership.renew(actor, before, after, { reason, confirmed });
      await this.auditLog.record(
        actor,
        'article.changed',
        id,
        after.state === 'draft' ? {} : { title: after.title, reason },
      );
      return this.pages.show(actor, id);
    });
  }
}
