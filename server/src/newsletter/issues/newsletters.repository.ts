import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const whole = {
  topics: { select: { topic: { select: { id: true, name: true } } }, orderBy: { topic: { position: 'asc' } } },
  workingGroup: { select: { name: true } },
  createdBy: { select: { academicTitle: true, givenName: true, familyName: true } },
} satisfies Prisma.NewsletterInclude;
export type NewsletterRecord = Prisma.NewsletterGetPayload<{ include: typeof whole }>;
export type NewsletterChange = Omit<Prisma.NewsletterUncheckedUpdateManyInput, 'id' | 'workingGroupId' | 'version'>;
export type Fate = { underWay: number; delivered: number; undeliverable: number };

@Injectable()
export class NewslettersRepository {
  constructor(private readonly database: Database) {}

  /** The wall: newsletters of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.NewsletterWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** The newest, which are more than anybody reads. */
  listVisible(actor: Actor, workingGroupId: string): Promise<NewsletterRecord[]> {
    return this.database.client.newsletter.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<NewsletterRecord> {
    const found = await this.database.client.newsletter.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For the job that sends; nobody asks. */
  lookUp(id: string): Promise<NewsletterRecord | null> {
    return this.database.client.newsletter.findUnique({ where: { id }, include: whole });
  }

  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from newsletter where id = ${id}::uuid for no key update`;
  }

  async slugsLike(slug: string, ownId?: string): Promise<string[]> {
    const where = { slug: { startsWith: slug }, ...(ownId !== undefined && { id: { not: ownId } }) };
    return (await this.database.client.newsletter.findMany({ where, select: { slug: true } })).map((one) => one.slug);
  }

  async add(newsletter: Prisma.NewsletterUncheckedCreateInput): Promise<string> {
    return (await this.database.client.newsletter.create({ data: newsletter, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: NewsletterChange): Promise<void> {
    const { count } = await this.database.client.newsletter.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** Those of the group; others are left out. */
  async setTopics(newsletterId: string, workingGroupId: string, topicIds: readonly string[]): Promise<void> {
    const { newsletterIssueTopic, newsletterTopic } = this.database.client;
    const where = { workingGroupId, id: { in: [...topicIds] } };
    const topics = await newsletterTopic.findMany({ where, select: { id: true } });
    await newsletterIssueTopic.deleteMany({ where: { newsletterId } });
    await newsletterIssueTopic.createMany({ data: topics.map(({ id }) => ({ newsletterId, topicId: id })) });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.newsletter.deleteMany({ where: { id } });
  }

  async countFate(newsletterId: string): Promise<Fate> {
    const [fate] = await this.database.client.$queryRaw<Fate[]>`
      select count(*) filter (where m.posted_at is null or o.state in ('pending', 'failed'))::int as "underWay",
             count(*) filter (where o.state in ('sent', 'caught'))::int as delivered,
             count(*) filter (where o.state = 'undeliverable')::int as undeliverable
        from newsletter_mail m left join outbox o on o.id = m.mail_id
       where m.newsletter_id = ${newsletterId}::uuid`;
    return fate ?? { underWay: 0, delivered: 0, undeliverable: 0 };
  }
}
