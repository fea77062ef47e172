import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type HeldEvent = {
  /** YYYY-MM-DD */
  day: string;
  title: string;
  kind: string;
  locationName: string | null;
  /** Who had a seat, and who came; null: nobody could sign up, or nobody noted it. */
  registered: number | null;
  attended: number | null;
};

@Injectable()
export class EventFiguresRepository {
  constructor(private readonly database: Database) {}

  /**
   * What took place between two days (YYYY-MM-DD, both inclusive), oldest first. Heads are counted by the registrations,
   * and when their names are gone by what was kept of them.
   */
  list(workingGroupId: string, { from, until }: { from: string; until: string }, now: Date): Promise<HeldEvent[]> {
    return this.database.client.$queryRaw<HeldEvent[]>`
      select to_char(e.starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day, e.title, e.kind::text as kind,
             e.location_name as "locationName", heads.registered, nullif(heads.attended, 0) as attended
        from event e
        cross join lateral (
          select sum(h.registered)::int as registered, sum(h.attended)::int as attended
            from (select registered, attended from event_headcount where event_id = e.id
                   union all
                  select 1, has_attended::int from registration
                   where event_id = e.id and state = 'confirmed' and e.forgotten_at is null) h) heads
       where e.working_group_id = ${workingGroupId}::uuid and e.published_at is not null and e.cancelled_at is null
         and e.ends_at <= ${now}
         and (e.starts_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date
       order by e.starts_at, e.id`;
  }
}
