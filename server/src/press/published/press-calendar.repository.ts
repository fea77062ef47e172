import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class PressCalendarRepository {
  constructor(private readonly database: Database) {}

  listReleases(workingGroupId: string, from: Date, until: Date) {
    const within = { gte: from, lt: until };
    return this.database.client.pressRelease.findMany({
      where: { workingGroupId, OR: [{ embargoUntil: within }, { embargoUntil: null, releasedAt: within }] },
      select: { id: true, title: true, state: true, embargoUntil: true, releasedAt: true },
      take: 200,
    });
  }

  listNews(workingGroupId: string, from: Date, until: Date) {
    return this.database.client.newsItem.findMany({
      where: { workingGroupId, publishedAt: { gte: from, lt: until } },
      select: { id: true, title: true, publishedAt: true, withdrawnAt: true },
      take: 200,
    });
  }
}
