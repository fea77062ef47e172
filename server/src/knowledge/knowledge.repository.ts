import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { type ArticleVersion, Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { ArticleWithdrawn } from './knowledge.errors.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = {
  select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
} as const;
const whole = {
  municipality,
  contact: person,
  author: person,
  checker: person,
  benefits: { select: { municipality }, orderBy: { municipality: { name: 'asc' } } },
  reuses: { include: { municipality, member: person }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
  _count: { select: { versions: true } },
} satisfies Prisma.ArticleInclude;
export type ArticleRecord = Prisma.ArticleGetPayload<{ include: typeof whole }>;
export type ArticleChange = Prisma.ArticleUncheckedUpdateManyInput;
export type NewArticle = Prisma.ArticleUncheckedCreateInput;
export type NewVersion = Omit<ArticleVersion, 'number' | 'createdAt'> & { createdAt: Date };

@Injectable()
export class KnowledgeRepository {
  constructor(private readonly database: Database) {}

  /** The wall, as knowledge.policy has it: the group's, of drafts and of what was withdrawn one's own. */
  private visibleTo(actor: Actor): Prisma.ArticleWhereInput {
    return {
      workingGroupId: { in: actor.workingGroupIds },
      OR: [
        { state: 'published' },
        { authorId: actor.id, inquiryId: null },
        { workingGroupId: { in: actor.groupsWithRole('coordinator') } },
      ],
    };
  }

  async findVisible(actor: Actor, id: string): Promise<ArticleRecord> {
    const found = await this.lookUpVisible(actor, id);
    if (!found) throw await this.whyMissing(actor, id);
    return found;
  }

  lookUpVisible(actor: Actor, id: string): Promise<ArticleRecord | null> {
    return this.database.client.article.findFirst({ where: { AND: [{ id }, this.visibleTo(actor)] }, include: whole });
  }

  listByIds(actor: Actor, ids: readonly string[]): Promise<ArticleRecord[]> {
    return this.database.client.article.findMany({
      where: { AND: [{ id: { in: [...ids] } }, this.visibleTo(actor)] },
      include: whole,
    });
  }

  /** Of those published that the actor sees, oldest first. */
  listPublished(actor: Actor, workingGroupId: string): Promise<ArticleRecord[]> {
    return this.database.client.article.findMany({
      where: { AND: [{ workingGroupId, state: 'published' }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    });
  }

  async count(workingGroupId: string, from: string, until: string) {
    const { sql } = Prisma;
    const within = (column: Prisma.Sql) =>
      sql`a.working_group_id = ${workingGroupId}::uuid and a.state = 'published'
          and (${column} at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date`;
    const [found] = await this.database.client.$queryRaw<[Record<'published' | 'benefits' | 'reuses', number>]>`
      select (select count(*)::int from article a where ${within(sql`a.published_at`)}) as published,
             (select count(*)::int from article_benefit b join article a on a.id = b.article_id
               where ${within(sql`b.created_at`)}) as benefits,
             (select count(*)::int from article_reuse r join article a on a.id = r.article_id
               where ${within(sql`r.created_at`)}) as reuses`;
    return found;
  }

  lookUpByInquiry(actor: Actor, inquiryId: string): Promise<ArticleRecord | null> {
    return this.database.client.article.findFirst({
      where: { AND: [{ inquiryId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: { createdAt: 'asc' },
    });
  }

  /** Nobody else changes it before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from article where id = ${id}::uuid for no key update`;
  }

  /** One after the other makes an article of an inquiry. */
  async lockOrigin(inquiryId: string): Promise<void> {
    await this.database.client
      .$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`article-of:${inquiryId}`}, 0))`;
  }

  async add(article: NewArticle): Promise<string> {
    return (await this.database.client.article.create({ data: article, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: ArticleChange): Promise<void> {
    const { count } = await this.database.client.article.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.article.deleteMany({ where: { id } });
  }

  async keepVersion(version: NewVersion): Promise<void> {
    const newest = await this.database.client.articleVersion.aggregate({
      where: { articleId: version.articleId },
      _max: { number: true },
    });
    await this.database.client.articleVersion.create({ data: { ...version, number: (newest._max.number ?? 0) + 1 } });
  }

  /** Somebody of the group had read it. */
  private async whyMissing(actor: Actor, id: string): Promise<NotFound | ArticleWithdrawn> {
    const gone = await this.database.client.article.findFirst({
      where: { id, state: 'withdrawn', publishedAt: { not: null }, workingGroupId: { in: actor.workingGroupIds } },
      select: { withdrawnReason: true },
    });
    return gone === null ? new NotFound() : new ArticleWithdrawn(gone.withdrawnReason);
  }
}
