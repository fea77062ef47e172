import { Injectable } from '@nestjs/common';
import { ArticleFiguresRepository, type SharedArticle } from './article-figures.repository.js';

export type { SharedArticle } from './article-figures.repository.js';

type Period = { from: string; until: string };

/** Wissensbeiträge, for reports: what every member of the group reads, never who asked or wrote. Whoever calls has proved that the group is visible. */
@Injectable()
export class ArticleFiguresService {
  constructor(private readonly repository: ArticleFiguresRepository) {}

  list(workingGroupId: string, period: Period): Promise<SharedArticle[]> {
    return this.repository.list(workingGroupId, period);
  }
}
