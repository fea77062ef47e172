import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { holdSlugs } from '../../platform/database/hold-slugs.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const whole = {
  createdBy: { select: { academicTitle: true, givenName: true, familyName: true } },
} satisfies Prisma.NewsItemInclude;
export type NewsRecord = Prisma.NewsItemGetPayload<{ include: typeof whole }>;
export type NewsChange = Pick<
  Prisma.NewsItemUncheckedUpdateManyInput,
  'title' | 'summary' | 'text' | 'pictureId' | 'publishedAt' | 'withdrawnAt'
>;

@Injectable()
export class NewsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: news of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.NewsItemWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** The newest, which are more than anybody reads. */
  listVisible(actor: Actor, workingGroupId: string): Promise<NewsRecord[]> {
    return this.database.client.newsItem.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<NewsRecord> {
    const found = await this.database.client.newsItem.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from news_item where id = ${id}::uuid for no key update`;
  }

  /** Addresses that begin like this; nobody else takes one before the running transaction does. */
  holdSlugs(wanted: string): Promise<string[]> {
    return holdSlugs(this.database, 'news_item', wanted);
  }

  async add(item: Prisma.NewsItemUncheckedCreateInput): Promise<string> {
    return (await this.database.client.newsItem.create({ data: item, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: NewsChange): Promise<void> {
    const { count } = await this.database.client.newsItem.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.newsItem.deleteMany({ where: { id } });
  }
}
