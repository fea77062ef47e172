import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type CountedInquiries = {
  received: number;
  answered: number;
  open: number;
  /** From receipt to the first answer in full; null where nothing was answered. */
  medianDays: number | null;
};
export type CountedKind = { kind: string; count: number };
export type CountedTopic = { topic: string; count: number };

/** Figures of a whole group, without a word of any inquiry: for those who may report about the group. */
@Injectable()
export class InquiryStatisticsRepository {
  constructor(private readonly database: Database) {}

  /** Received from one day until another (YYYY-MM-DD, both inclusive, in the district's zone), as things stand now. */
  async count(workingGroupId: string, from: string, until: string): Promise<CountedInquiries> {
    const [found] = await this.database.client.$queryRaw<[CountedInquiries]>`
      select count(*)::int as received,
             count(i.answered_at)::int as answered,
             (count(*) filter (where i.state not in ('answered', 'closed')))::int as open,
             percentile_cont(0.5) within group (order by
               (i.answered_at at time zone 'Europe/Berlin')::date - (i.received_at at time zone 'Europe/Berlin')::date
             ) filter (where i.answered_at is not null)::float as "medianDays"
        from inquiry i
       where i.working_group_id = ${workingGroupId}::uuid
         and (i.received_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date`;
    return found;
  }

  countKinds(workingGroupId: string, from: string, until: string): Promise<CountedKind[]> {
    return this.database.client.$queryRaw<CountedKind[]>`
      select i.kind::text as kind, count(*)::int as count from inquiry i
       where i.working_group_id = ${workingGroupId}::uuid
         and (i.received_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date
       group by i.kind order by i.kind`;
  }

  /** An inquiry counts for each of its topics. */
  countTopics(workingGroupId: string, from: string, until: string): Promise<CountedTopic[]> {
    return this.database.client.$queryRaw<CountedTopic[]>`
      select t.topic, count(*)::int as count from inquiry i, unnest(i.topics) t(topic)
       where i.working_group_id = ${workingGroupId}::uuid
         and (i.received_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date
       group by t.topic order by count(*) desc, t.topic`;
  }
}
