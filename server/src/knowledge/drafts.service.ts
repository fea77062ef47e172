import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { addDays, calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { ArticlePagesService } from './article-pages.service.js';
import { ArticleNotDraft } from './knowledge.errors.js';
import * as knowledgePolicy from './knowledge.policy.js';
import { KnowledgeRepository, type NewArticle } from './knowledge.repository.js';
import type { Article, WriteArticle } from './knowledge.schemas.js';
import { KnowledgeFilesService } from './knowledge-files.service.js';
import { KnowledgePeopleService } from './knowledge-people.service.js';

const DAYS_VALID = 365;

/** What an inquiry gives to its article: its asker is left out already, as far as words can be found. */
export type FirstDraft = Pick<WriteArticle, 'workingGroupId' | 'title' | 'summary' | 'body' | 'topics'>;

/** Articles that nobody else has read yet. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly pages: ArticlePagesService,
    private readonly people: KnowledgePeopleService,
    private readonly files: KnowledgeFilesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  write(actor: Actor, { checkedUntil, ...given }: WriteArticle): Promise<Article> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(given.workingGroupId)) throw new NotFound();
      authorize(knowledgePolicy.write, actor, given);
      await this.people.requireKnown(given.workingGroupId, given);
      return this.add(actor, { ...given, checkedUntil: checkedUntil && dayToColumn(checkedUntil) });
    });
  }

  /** One article per inquiry: whoever asks a second time gets the one that there is. */
  beginFrom(actor: Actor, inquiryId: string, draft: FirstDraft): Promise<Article> {
    return this.database.transaction(async () => {
      authorize(knowledgePolicy.readOrigin, actor, draft);
      await this.repository.lockOrigin(inquiryId);
      const existing = await this.repository.lookUpByInquiry(actor, inquiryId);
      if (existing) return this.pages.present(actor, existing);
      const checkedUntil = dayToColumn(addDays(calendarDay(this.clock.now()), DAYS_VALID));
      return this.add(actor, { ...draft, inquiryId, kind: 'answer', checkedUntil, checkerId: actor.id });
    });
  }

  /** The article of an inquiry, where the actor may see it. */
  async lookUpOf(actor: Actor, inquiryId: string): Promise<Article | null> {
    const found = await this.repository.lookUpByInquiry(actor, inquiryId);
    return found && this.pages.present(actor, found);
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const article = await this.repository.findVisible(actor, id);
      authorize(knowledgePolicy.change, actor, article);
      if (article.state !== 'draft') throw new ArticleNotDraft();
      await this.files.withdrawAll(actor, article);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'article.removed', id);
    });
  }

  private async add(actor: Actor, article: NewArticle): Promise<Article> {
    const now = this.clock.now();
    const id = await this.repository.add({ ...article, authorId: actor.id, createdAt: now, updatedAt: now });
    await this.auditLog.record(actor, 'article.written', id);
    return this.pages.show(actor, id);
  }
}
