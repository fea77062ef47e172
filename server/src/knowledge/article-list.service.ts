import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { ArticleListRepository } from './article-list.repository.js';
import * as knowledgePolicy from './knowledge.policy.js';
import { presentArticleSummary } from './knowledge.presenter.js';
import { KnowledgeRepository } from './knowledge.repository.js';
import type { ArticleFilter, ArticlePage } from './knowledge.schemas.js';
import { KnowledgePeopleService } from './knowledge-people.service.js';

@Injectable()
export class ArticleListService {
  constructor(
    private readonly listing: ArticleListRepository,
    private readonly repository: KnowledgeRepository,
    private readonly people: KnowledgePeopleService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: ArticleFilter): Promise<ArticlePage> {
    const { workingGroupId, limit, cursor } = filter;
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const today = calendarDay(this.clock.now());
    const rows = await this.listing.listVisible(actor, filter, today, decodeCursor(cursor));
    const counted = await this.listing.count(actor, filter, today);
    const found = await this.repository.listByIds(
      actor,
      rows.map(({ id }) => id),
    );
    const articles = new Map(found.map((article) => [article.id, article]));
    const page = toPage(
      rows,
      limit,
      (row) => row,
      (row) => {
        const article = articles.get(row.id);
        return article ? [presentArticleSummary(article, row, today)] : [];
      },
    );
    return {
      items: page.items.flat(),
      nextCursor: page.nextCursor,
      ...counted,
      municipalities: await this.people.seats(workingGroupId),
      abilities: { write: knowledgePolicy.write(actor, { workingGroupId }) },
    };
  }
}
