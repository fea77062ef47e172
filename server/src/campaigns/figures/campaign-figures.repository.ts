import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type RunCampaign = {
  /** YYYY-MM-DD */
  day: string;
  title: string;
  /** Municipalities that took part. */
  municipalities: number;
  /** Buildings and places that they confirmed. */
  sites: number;
  outcome: string;
};

@Injectable()
export class CampaignFiguresRepository {
  constructor(private readonly database: Database) {}

  /** Begun between two days (YYYY-MM-DD, both inclusive), oldest first. */
  list(workingGroupId: string, { from, until }: { from: string; until: string }, now: Date): Promise<RunCampaign[]> {
    return this.database.client.$queryRaw<RunCampaign[]>`
      select to_char(c.starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day, c.title, c.outcome,
             (select count(*)::int from campaign_participation p
               where p.campaign_id = c.id and p.state = 'taking_part') as municipalities,
             (select count(*)::int from campaign_site s where s.campaign_id = c.id and s.state = 'confirmed') as sites
        from campaign c
       where c.working_group_id = ${workingGroupId}::uuid and c.starts_at <= ${now}
         and (c.starts_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date
       order by c.starts_at, c.id`;
  }
}
