import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { ArticlePagesService } from '../article-pages.service.js';
import { ArticleNotPublished } from '../knowledge.errors.js';
import * as knowledgePolicy from '../knowledge.policy.js';
import { KnowledgeRepository } from '../knowledge.repository.js';
import type { Article, ConfirmArticle } from '../knowledge.schemas.js';

/** "Weiterhin gültig" */
@Injectable()
export class ChecksService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly pages: ArticlePagesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  confirm(actor: Actor, id: string, { version, checkedUntil }: ConfirmArticle): Promise<Article> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const article = await this.repository.findVisible(actor, id);
      authorize(knowledgePolicy.check, actor, article);
      if (article.version !== version) throw new Stale(await this.pages.present(actor, article));
      if (article.state !== 'published') throw new ArticleNotPublished();
      const now = this.clock.now();
      if (checkedUntil <= calendarDay(now)) throw new Invalid([PAST]);
      const { updatedAt } = article;
      await this.repository.save(id, version, { checkedUntil: dayToColumn(checkedUntil), checkedAt: now, updatedAt });
      await this.auditLog.record(actor, 'article.confirmed', id, { checkedUntil });
      return this.pages.show(actor, id);
    });
  }
}

const PAST = { pointer: '#/checkedUntil', detail: 'Bitte wählen Sie einen Tag, der noch kommt.' };
