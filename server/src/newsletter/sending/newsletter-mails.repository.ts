import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** Somebody who is to get an issue and has no mail yet. */
export type Waiting = { subscriptionId: string; email: string };

@Injectable()
export class NewsletterMailsRepository {
  constructor(private readonly database: Database) {}

  /** Who would get it now: everybody once, whatever they chose. */
  async countRecipients(newsletterId: string): Promise<{ total: number; byTopic: Map<string, number> }> {
    const topics = await this.database.client.$queryRaw<Array<{ id: string | null; people: number }>>`
      select st.topic_id as id, count(distinct s.id)::int as people
        from newsletter_issue_topic nt
        join subscription_topic st on st.topic_id = nt.topic_id
        join subscription s on s.id = st.subscription_id and s.state = 'active' and s.email is not null
       where nt.newsletter_id = ${newsletterId}::uuid
       group by grouping sets ((st.topic_id), ())`;
    return {
      total: topics.find(({ id }) => id === null)?.people ?? 0,
      byTopic: new Map(topics.flatMap(({ id, people }) => (id === null ? [] : [[id, people]]))),
    };
  }

  /** Whose time has come, the earliest first. */
  async listDue(now: Date): Promise<string[]> {
    const due = await this.database.client.newsletter.findMany({
      where: { state: 'scheduled', scheduledFor: { lte: now } },
      select: { id: true },
      orderBy: [{ scheduledFor: 'asc' }, { id: 'asc' }],
    });
    return due.map(({ id }) => id);
  }

  /** Sent ones of which somebody may still wait for the mail. */
  async listUnposted(): Promise<string[]> {
    const where = { state: 'sent', postedAt: null } as const;
    return (await this.database.client.newsletter.findMany({ where, select: { id: true } })).map(({ id }) => id);
  }

  /** From now on it is settled who gets it: everybody once. How many they are. */
  freeze(newsletterId: string): Promise<number> {
    return this.database.client.$executeRaw`
      insert into newsletter_mail (newsletter_id, subscription_id)
      select distinct nt.newsletter_id, s.id
        from newsletter_issue_topic nt
        join subscription_topic st on st.topic_id = nt.topic_id
        join subscription s on s.id = st.subscription_id and s.state = 'active' and s.email is not null
       where nt.newsletter_id = ${newsletterId}::uuid
      on conflict do nothing`;
  }

  /** Those who left meanwhile get nothing. How many they are. */
  dropEnded(newsletterId: string): Promise<number> {
    return this.database.client.$executeRaw`
      delete from newsletter_mail m using subscription s
       where s.id = m.subscription_id and m.newsletter_id = ${newsletterId}::uuid and m.posted_at is null
         and (s.state <> 'active' or s.email is null)`;
  }

  /** Some who wait, for the running transaction alone: others pass them over. */
  claim(newsletterId: string, atOnce: number): Promise<Waiting[]> {
    return this.database.client.$queryRaw<Waiting[]>`
      select m.subscription_id as "subscriptionId", s.email
        from newsletter_mail m join subscription s on s.id = m.subscription_id
       where m.newsletter_id = ${newsletterId}::uuid and m.posted_at is null
         and s.state = 'active' and s.email is not null
       order by m.subscription_id limit ${atOnce}
         for update of m skip locked`;
  }

  async note(newsletterId: string, posted: ReadonlyArray<{ subscriptionId: string; mailId: string }>, at: Date) {
    await this.database.client.$executeRaw`
      update newsletter_mail m set mail_id = p.mail, posted_at = ${at}
        from unnest(${posted.map(({ subscriptionId }) => subscriptionId)}::uuid[],
                    ${posted.map(({ mailId }) => mailId)}::uuid[]) as p(subscription, mail)
       where m.newsletter_id = ${newsletterId}::uuid and m.subscription_id = p.subscription`;
  }

  /** Nobody waits any more; false while another replica still writes. */
  async finish(newsletterId: string, at: Date): Promise<boolean> {
    const finished = await this.database.client.$executeRaw`
      update newsletter n set posted_at = ${at},
             recipients = (select count(*) from newsletter_mail m where m.newsletter_id = n.id)
       where n.id = ${newsletterId}::uuid and n.posted_at is null
         and not exists (select from newsletter_mail m where m.newsletter_id = n.id and m.posted_at is null)`;
    return finished === 1;
  }

  async findAddress(memberId: string): Promise<string | null> {
    const member = await this.database.client.member.findUnique({ where: { id: memberId }, select: { email: true } });
    return member?.email ?? null;
  }
}
