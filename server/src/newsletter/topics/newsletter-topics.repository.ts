import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

export type TopicRecord = Prisma.NewsletterTopicGetPayload<Record<never, never>>;
/** Of every topic; `users` are subscriptions and issues that stand on it. */
export type TopicCount = { id: string; subscribers: number; users: number };

@Injectable()
export class NewsletterTopicsRepository {
  constructor(private readonly database: Database) {}

  listOf(workingGroupId: string): Promise<TopicRecord[]> {
    return this.database.client.newsletterTopic.findMany({
      where: { workingGroupId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
  }

  countOf(workingGroupId: string): Promise<TopicCount[]> {
    return this.database.client.$queryRaw<TopicCount[]>`
      select t.id,
             (select count(*)::int from subscription_topic st join subscription s on s.id = st.subscription_id
               where st.topic_id = t.id and s.state = 'active') as subscribers,
             (select count(*)::int from subscription_topic st join subscription s on s.id = st.subscription_id
               where st.topic_id = t.id and s.state <> 'ended')
             + (select count(*)::int from newsletter_issue_topic n where n.topic_id = t.id) as users
        from newsletter_topic t where t.working_group_id = ${workingGroupId}::uuid`;
  }

  /** People by the state of their subscription. */
  async countPeople(workingGroupId: string): Promise<{ active: number; unconfirmed: number }> {
    const { subscription } = this.database.client;
    const [active, unconfirmed] = await Promise.all([
      subscription.count({ where: { workingGroupId, state: 'active' } }),
      subscription.count({ where: { workingGroupId, state: 'unconfirmed' } }),
    ]);
    return { active, unconfirmed };
  }

  /** The wall: topics of the actor's groups. */
  async findVisible(actor: Actor, id: string): Promise<TopicRecord> {
    const found = await this.database.client.newsletterTopic.findFirst({
      where: { id, workingGroupId: { in: actor.workingGroupIds } },
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Nobody else changes the list of this group before the running transaction ends. */
  async lockGroup(workingGroupId: string): Promise<void> {
    const key = `newsletter-topics:${workingGroupId}`;
    await this.database.client.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  }

  async add(topic: Prisma.NewsletterTopicUncheckedCreateInput): Promise<void> {
    await this.database.client.newsletterTopic.create({ data: topic });
  }

  async save(id: string, change: { name: string; description: string }): Promise<void> {
    await this.database.client.newsletterTopic.updateMany({ where: { id }, data: change });
  }

  async place(id: string, position: number): Promise<void> {
    await this.database.client.newsletterTopic.updateMany({ where: { id }, data: { position } });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.newsletterTopic.deleteMany({ where: { id } });
  }
}
