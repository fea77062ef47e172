import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const whole = {
  topics: { select: { topicId: true } },
  workingGroup: { select: { name: true } },
} satisfies Prisma.SubscriptionInclude;
export type SubscriptionRecord = Prisma.SubscriptionGetPayload<{ include: typeof whole }>;
export type SubscriptionChange = Pick<
  Prisma.SubscriptionUncheckedUpdateManyInput,
  'state' | 'confirmedAt' | 'endedAt' | 'createdAt' | 'email'
>;
export type OfferedTopic = { id: string; workingGroupId: string; name: string; description: string };

/** Whoever holds a link is let in by it; the coordination by the group. */
@Injectable()
export class SubscriptionsRepository {
  constructor(private readonly database: Database) {}

  /** What everybody can choose from, group by group. */
  async listTopics(): Promise<OfferedTopic[]> {
    return this.database.client.newsletterTopic.findMany({
      select: { id: true, workingGroupId: true, name: true, description: true },
      orderBy: [{ workingGroup: { name: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    });
  }

  /** Of this address in this group, held by the running transaction; made when there was none. */
  async hold(workingGroupId: string, email: string, createdAt: Date): Promise<SubscriptionRecord> {
    await this.database.client.subscription.createMany({
      data: [{ workingGroupId, email, createdAt, state: 'ended' }],
      skipDuplicates: true,
    });
    await this.database.client.$queryRaw`
      select id from subscription where working_group_id = ${workingGroupId}::uuid and email = ${email}
         for no key update`;
    return this.database.client.subscription.findUniqueOrThrow({
      where: { workingGroupId_email: { workingGroupId, email } },
      include: whole,
    });
  }

  /** Held by the running transaction. */
  async holdById(id: string): Promise<SubscriptionRecord> {
    await this.database.client.$queryRaw`select id from subscription where id = ${id}::uuid for no key update`;
    return this.find(id);
  }

  async find(id: string): Promise<SubscriptionRecord> {
    const found = await this.database.client.subscription.findUnique({ where: { id }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  lookUpByEmail(workingGroupId: string, email: string): Promise<SubscriptionRecord | null> {
    return this.database.client.subscription.findUnique({
      where: { workingGroupId_email: { workingGroupId, email } },
      include: whole,
    });
  }

  async save(id: string, change: SubscriptionChange): Promise<void> {
    await this.database.client.subscription.updateMany({
      where: { id },
      data: { ...change, version: { increment: 1 } },
    });
  }

  async setTopics(subscriptionId: string, topicIds: readonly string[]): Promise<void> {
    const { subscriptionTopic } = this.database.client;
    await subscriptionTopic.deleteMany({ where: { subscriptionId } });
    await subscriptionTopic.createMany({ data: topicIds.map((topicId) => ({ subscriptionId, topicId })) });
  }

  /** Never confirmed: perhaps somebody else gave the address. */
  async listUnconfirmed(before: Date): Promise<string[]> {
    const rows = await this.database.client.$queryRaw<Array<{ id: string }>>`
      select id from subscription where state = 'unconfirmed' and created_at < ${before} for update`;
    return rows.map(({ id }) => id);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.database.client.subscription.deleteMany({ where: { id: { in: [...ids] } } });
  }

  async listToForget(endedBefore: Date): Promise<string[]> {
    const rows = await this.database.client.subscription.findMany({
      where: { state: 'ended', email: { not: null }, endedAt: { lt: endedBefore } },
      select: { id: true },
      take: 500,
    });
    return rows.map(({ id }) => id);
  }

  /** Issues and letters (by these subjects) that were written to them. */
  async removeMails(ids: readonly string[], subjects: readonly string[]): Promise<void> {
    const all = [...ids];
    await this.database.client.$executeRaw`
      delete from outbox where state in ('sent', 'caught', 'undeliverable') and (
        id in (select mail_id from newsletter_mail where subscription_id = any(${all}::uuid[]))
        or (subject = any(${[...subjects]}::text[])
            and recipient in (select email from subscription where id = any(${all}::uuid[]))))`;
  }

  /** Nothing of anybody stays but that there was somebody. */
  async forget(ids: readonly string[]): Promise<void> {
    const all = [...ids];
    await this.database.client.subscriptionTopic.deleteMany({ where: { subscriptionId: { in: all } } });
    await this.database.client.subscription.updateMany({ where: { id: { in: all } }, data: { email: null } });
  }

  /** Who got which issue, when the mail itself is gone. */
  async removeTraces(): Promise<void> {
    await this.database.client.$executeRaw`
      delete from newsletter_mail where posted_at is not null and mail_id is null`;
  }

  /**
   * Addresses that do not exist (5.1.x: bad mailbox), or where the last two issues came back, since they were confirmed.
   * One refusal for another reason may be the portal's own fault.
   */
  async endUndeliverable(endedAt: Date): Promise<number> {
    return this.database.client.$executeRaw`
      with fates as (
        select m.subscription_id, o.state = 'undeliverable' and o.failure in ('bounced', 'refused') as is_back,
               o.last_error ~ '(^|[^0-9.])5\\.1\\.[0-9]' as is_nobody,
               row_number() over (partition by m.subscription_id order by m.posted_at desc) as place
          from newsletter_mail m
          join outbox o on o.id = m.mail_id
          join subscription s on s.id = m.subscription_id
         where s.state = 'active' and m.posted_at >= s.confirmed_at),
      gone as (
        select subscription_id from fates
         group by subscription_id
        having bool_or(is_back and is_nobody) or count(*) filter (where is_back and place <= 2) = 2)
      update subscription set state = 'ended', ended_at = ${endedAt}, version = version + 1
       where state = 'active' and id in (select subscription_id from gone)`;
  }
}
