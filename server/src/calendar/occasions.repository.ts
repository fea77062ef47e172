import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Period } from './calendar.repository.js';
import type { CalendarReader } from './rules/calendar-reader.js';

/** An event or excursion of a group, or a campaign. */
export type OccasionRow = {
  kind: 'event' | 'campaign';
  id: string;
  uid: string;
  sequence: number;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  title: string;
  starts_at: Date;
  ends_at: Date;
  is_cancelled: boolean;
  is_provisional: boolean;
  location: string | null;
  /** What is to be said of it, e.g. why it was called off, or where the date comes from. */
  remark: string;
  changed_at: Date;
};

/** $1 groups, $2 and $3 the period. Events that are not published are nobody's date yet. */
const OCCASIONS = {
  name: 'calendar-occasions',
  text: `
    select d.*, g.name as working_group_name, g.short_name as working_group_short_name
      from (
        select 'event' as kind, e.id, e.calendar_uid::text as uid, e.calendar_sequence as sequence, e.working_group_id,
               e.title, e.starts_at, e.ends_at, e.cancelled_at is not null as is_cancelled, false as is_provisional,
               nullif(concat_ws(', ', e.location_name, e.location_address), '') as location,
               coalesce(e.cancellation_note, '') as remark, e.updated_at as changed_at
          from event e
         where e.published_at is not null
        union all
        select 'campaign', c.id, c.calendar_uid::text, c.calendar_sequence, c.working_group_id,
               c.title, c.starts_at, c.ends_at, false, c.is_date_provisional, null,
               case when c.is_date_provisional then c.date_source else '' end, c.updated_at
          from campaign c
         where c.ends_at is not null) d
      join working_group g on g.id = d.working_group_id
     where d.working_group_id = any($1::uuid[]) and d.starts_at < $3 and d.ends_at > $2
     order by d.starts_at, d.id`,
};

/** Reads the tables of events and campaigns, and changes none. */
@Injectable()
export class OccasionsRepository {
  constructor(private readonly database: Database) {}

  /** What touches the period, in the reader's groups. */
  list({ workingGroupIds }: CalendarReader, { from, to }: Period): Promise<OccasionRow[]> {
    return this.database.rows<OccasionRow>(OCCASIONS, [workingGroupIds, from, to]);
  }
}
