import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { ArticlePagesService } from '../article-pages.service.js';
import { ArticleNotDraft, ArticleNotPublished, ArticleNotWithdrawn } from '../knowledge.errors.js';
import * as knowledgePolicy from '../knowledge.policy.js';
import { type ArticleRecord, KnowledgeRepository } from '../knowledge.repository.js';
import type { Article, PublishArticle, WithdrawArticle } from '../knowledge.schemas.js';
import { ArticlePublished, ArticleWithdrawnFromReaders } from '../knowledge.signals.js';
import { ReadershipService } from '../readership.service.js';

/** What is withdrawn may tell too much, perhaps just therefore: the reason alone is looked at. */
const NOTHING = {
  title: '',
  summary: '',
  body: '',
  topics: [],
  sources: [],
  municipality: null,
  contact: null,
  files: [],
};

/** Before the group, and away from it again. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly readership: ReadershipService,
    private readonly pages: ArticlePagesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, id: string, { version, confirmed }: PublishArticle): Promise<Article> {
    return this.database.transaction(async () => {
      const article = await this.findChangeable(actor, id, version);
      if (article.state !== 'draft') throw new ArticleNotDraft();
      await this.readership.requireReady(actor, article, { reason: '', confirmed });
      const now = this.clock.now();
      await this.repository.save(id, version, {
        ...{ state: 'published', publishedAt: now, checkedAt: now, updatedAt: now },
      });
      await this.readership.keep(actor, article, '');
      await this.auditLog.record(actor, 'article.published', id, { title: article.title });
      this.signals.send(new ArticlePublished(id));
      return this.pages.show(actor, id);
    });
  }

  withdraw(actor: Actor, id: string, { version, reason, confirmed }: WithdrawArticle): Promise<Article> {
    return this.database.transaction(async () => {
      const article = await this.findChangeable(actor, id, version);
      if (article.state !== 'published') throw new ArticleNotPublished();
      await this.readership.requireQuiet(actor, article, { ...NOTHING, reason }, confirmed);
      const withdrawnReason = reason === '' ? null : reason;
      await this.repository.save(id, version, { state: 'withdrawn', withdrawnReason, updatedAt: article.updatedAt });
      await this.auditLog.record(actor, 'article.withdrawn', id, { title: article.title });
      this.signals.send(new ArticleWithdrawnFromReaders(id));
      return this.pages.show(actor, id);
    });
  }

  /** "Rückgängig": as it was, without another version. */
  restore(actor: Actor, id: string): Promise<Article> {
    return this.database.transaction(async () => {
      const article = await this.findChangeable(actor, id);
      if (article.state !== 'withdrawn') throw new ArticleNotWithdrawn();
      const { updatedAt } = article;
      await this.repository.save(id, article.version, { state: 'published', withdrawnReason: null, updatedAt });
      await this.auditLog.record(actor, 'article.restored', id, { title: article.title });
      return this.pages.show(actor, id);
    });
  }

  private async findChangeable(actor: Actor, id: string, version?: number): Promise<ArticleRecord> {
    await this.repository.lock(id);
    const article = await this.repository.findVisible(actor, id);
    authorize(knowledgePolicy.change, actor, article);
    if (version !== undefined && article.version !== version) {
      throw new Stale(await this.pages.present(actor, article));
    }
    return article;
  }
}
