import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const named = {
  member: { select: { academicTitle: true, givenName: true, familyName: true } },
} satisfies Prisma.ArticleVersionInclude;
export type VersionRecord = Prisma.ArticleVersionGetPayload<{ include: typeof named }>;

/** Versions of an article that the caller has shown. */
@Injectable()
export class VersionsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  list(articleId: string): Promise<VersionRecord[]> {
    return this.database.client.articleVersion.findMany({
      where: { articleId },
      include: named,
      orderBy: { number: 'desc' },
    });
  }

  async remove(articleId: string, number: number): Promise<void> {
    await this.database.client.articleVersion.deleteMany({ where: { articleId, number } });
  }
}
