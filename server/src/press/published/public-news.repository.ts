import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const shown = {
  ...{ slug: true, title: true, summary: true, text: true, pictureId: true },
  ...{ publishedAt: true, withdrawnAt: true, updatedAt: true },
} satisfies Prisma.NewsItemSelect;
export type PublicNewsRecord = Prisma.NewsItemGetPayload<{ select: typeof shown }>;

@Injectable()
export class PublicNewsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  list(now: Date, limit: number): Promise<PublicNewsRecord[]> {
    return this.database.client.newsItem.findMany({
      where: { publishedAt: { lte: now }, withdrawnAt: null },
      select: shown,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
  }

  lookUp(slug: string): Promise<PublicNewsRecord | null> {
    return this.database.client.newsItem.findUnique({ where: { slug }, select: shown });
  }
}
