import { Injectable } from '@nestjs/common';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';

const fact = { id: true, workingGroupId: true, title: true, checkedUntil: true, checkerId: true } as const;

/** Articles that everybody of their group reads; of an inquiry behind them nothing is known here. */
@Injectable()
export class ArticleFactsRepository {
  constructor(private readonly database: Database) {}

  published(id: string) {
    return this.database.client.article.findFirst({ where: { id, state: 'published' }, select: fact });
  }

  /** Whose last day lies in a period, YYYY-MM-DD, both inclusive. */
  listToCheck(from: string, until: string) {
    return this.database.client.article.findMany({
      where: { state: 'published', checkedUntil: { gte: dayToColumn(from), lte: dayToColumn(until) } },
      select: fact,
      orderBy: [{ checkedUntil: 'asc' }, { id: 'asc' }],
    });
  }
}
