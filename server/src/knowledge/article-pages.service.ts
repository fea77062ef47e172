import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { fullName } from '../members/members.presenter.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import type { Telltale } from './anonymity.policy.js';
import { ArticleOriginsService, type Exposed } from './article-origins.service.js';
import * as knowledgePolicy from './knowledge.policy.js';
import { presentArticle } from './knowledge.presenter.js';
import { type ArticleRecord, KnowledgeRepository } from './knowledge.repository.js';
import type { Article } from './knowledge.schemas.js';
import { KnowledgeFilesService } from './knowledge-files.service.js';
import { KnowledgePeopleService } from './knowledge-people.service.js';

/** An article with everything that stands around it on its page. */
@Injectable()
export class ArticlePagesService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly files: KnowledgeFilesService,
    private readonly people: KnowledgePeopleService,
    private readonly origins: ArticleOriginsService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, id: string): Promise<Article> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  async present(actor: Actor, article: ArticleRecord): Promise<Article> {
    return presentArticle(actor, article, calendarDay(this.clock.now()), {
      ...(await this.files.listOf(actor, article)),
      municipalities: await this.people.seats(article.workingGroupId),
      telltales: knowledgePolicy.readOrigin(actor, article) ? await this.telltales(actor, article) : [],
    });
  }

  /** What of it may tell who asked; of texts that are not saved yet, those. */
  async telltales(actor: Actor, article: ArticleRecord, changed: Partial<Exposed> = {}): Promise<Telltale[]> {
    if (article.inquiryId === null) return [];
    const { files } = await this.files.listOf(actor, article);
    const contact = article.contact && { id: article.contact.id, name: fullName(article.contact) };
    return this.origins.telltales(article.inquiryId, { ...article, contact, files, ...changed });
  }
}
