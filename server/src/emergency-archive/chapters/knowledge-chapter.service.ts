import { Injectable } from '@nestjs/common';
import type { Insight } from '../../insights/insights.schemas.js';
import { InsightsService } from '../../insights/insights.service.js';
import type { Article } from '../../knowledge/knowledge.schemas.js';
import { KnowledgeService } from '../../knowledge/knowledge.service.js';
import type { ArchiveChapter, ArchivedFile, Telling, ToldChapter } from '../archive-contents.service.js';
import { ArchivedFilesService } from '../archived-files.service.js';
import { KNOWLEDGE, presentArticle, presentKnowledge } from './knowledge-chapter.presenter.js';

/** Wissen: published articles with their documents, and what was brought from the network. */
@Injectable()
export class KnowledgeChapterService implements ArchiveChapter {
  constructor(
    private readonly knowledge: KnowledgeService,
    private readonly insights: InsightsService,
    private readonly files: ArchivedFilesService,
  ) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor, groups, places } = telling;
    const articles: Array<{ article: Article; path: string }> = [];
    const insights: Insight[] = [];
    const files: ArchivedFile[] = [];
    for (const { id } of groups) {
      for (const article of await this.knowledge.listPublished(actor, id)) {
        files.push(...this.files.enclose(telling, 'dateien/wissen', article.files));
        articles.push({ article, path: places.take('wissen', article.title, '.html') });
      }
      const { items } = await this.insights.list(actor, id);
      for (const insight of items) files.push(...this.files.enclose(telling, 'dateien/netzwerk', insight.files));
      insights.push(...items);
    }
    return {
      chapter: KNOWLEDGE,
      count: articles.length,
      pages: [presentKnowledge(articles, insights, telling), ...articles.map((one) => presentArticle(one, telling))],
      tables: [],
      files,
    };
  }
}
