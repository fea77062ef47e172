import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ArticlePublished, ArticleWithdrawnFromReaders } from '../../knowledge/knowledge.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { ArticleFactsRepository } from './article-facts.repository.js';
import { TellingService } from './telling.service.js';

/** What is new in the knowledge collection. */
@Injectable()
export class ArticleNewsService implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly facts: ArticleFactsRepository,
    private readonly telling: TellingService,
  ) {}

  onModuleInit(): void {
    this.signals.onSurely(ArticlePublished, 'notifications', ({ articleId }) => this.published(articleId));
    this.signals.onSurely(ArticleWithdrawnFromReaders, 'notifications', ({ articleId }) =>
      this.telling.takeBack('article-published', articleId),
    );
  }

  private async published(articleId: string): Promise<void> {
    const article = await this.facts.published(articleId);
    if (!article) return;
    await this.telling.tell({
      kind: 'article-published',
      workingGroupId: article.workingGroupId,
      subjectType: 'article',
      subjectId: articleId,
      details: { text: article.title },
      act: { action: 'article.published', subjectId: articleId },
    });
  }
}
