import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { obstacles } from './anonymity.policy.js';
import type { Exposed } from './article-origins.service.js';
import { ArticlePagesService } from './article-pages.service.js';
import { ArticleTellsAsker } from './knowledge.errors.js';
import { type ArticleRecord, KnowledgeRepository } from './knowledge.repository.js';
import { KnowledgeFilesService } from './knowledge-files.service.js';
import { isRewritten, missing } from './rules/publishable.js';

type Words = { reason: string; confirmed: readonly string[] };

/** What has to be true of an article that others read, whenever it is saved; in the transaction of who saves it. */
@Injectable()
export class ReadershipService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly pages: ArticlePagesService,
    private readonly files: KnowledgeFilesService,
    private readonly clock: Clock,
  ) {}

  /** What was changed stays readable: another version, when readers read something else. */
  async renew(actor: Actor, before: ArticleRecord, after: ArticleRecord, { reason, confirmed }: Words): Promise<void> {
    await this.requireReady(actor, after, { reason, confirmed });
    if (isRewritten(before, after)) await this.keep(actor, after, reason);
  }

  async keep(actor: Actor, article: ArticleRecord, reason: string): Promise<void> {
    const { id: articleId, title, summary, body, topics, sources } = article;
    const text = { title, summary, body, topics, sources };
    const createdAt = this.clock.now();
    await this.repository.keepVersion({ articleId, ...text, reason, memberId: actor.id, createdAt });
  }

  async requireReady(actor: Actor, article: ArticleRecord, { reason, confirmed }: Words): Promise<void> {
    const { files } = await this.files.listOf(actor, article);
    const checkedUntil = article.checkedUntil && dayFromColumn(article.checkedUntil);
    const errors = missing({ ...article, checkedUntil }, files.length);
    if (errors.length > 0) throw new Invalid(errors);
    await this.requireQuiet(actor, article, { reason }, confirmed);
  }

  /** Nothing in it tells who asked, but what somebody has read and means. */
  async requireQuiet(
    actor: Actor,
    article: ArticleRecord,
    changed: Partial<Exposed>,
    confirmed: readonly string[],
  ): Promise<void> {
    const found = obstacles(await this.pages.telltales(actor, article, changed), confirmed);
    if (found.length > 0) throw new ArticleTellsAsker(found);
  }
}
