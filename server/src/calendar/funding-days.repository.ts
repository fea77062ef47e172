import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { CalendarReader } from './rules/calendar-reader.js';

export type FundingDayRow = {
  kind: 'funding_deadline' | 'grant_report';
  /** Of the programme or the grant. */
  id: string;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  text: string;
  day: string;
  changed_at: Date;
};

/** $1 groups, $2 and $3 days, $4 and $5 groups and municipalities for which the reader stands. */
const FUNDING_DAYS = {
  name: 'calendar-funding-days',
  text: `
    select d.*, g.name as working_group_name, g.short_name as working_group_short_name
      from (
        select 'funding_deadline' as kind, p.id, p.working_group_id, p.title as text, p.deadline_on::text as day,
               p.updated_at as changed_at
          from funding_programme p
         where p.ended_at is null and p.deadline_on between $2::date and $3::date
           and not exists (select from funding_application a
                            where a.programme_id = p.id and a.state in ('applied', 'granted', 'rejected', 'not_pursued')
                              and (p.working_group_id, a.municipality_id) in (select * from unnest($4::uuid[], $5::uuid[])))
        union all
        select 'grant_report', r.id, r.working_group_id, r.title, r.report_due_on::text, r.created_at
          from grant_award r
         where r.reported_on is null and r.report_due_on between $2::date and $3::date
           and (r.working_group_id, r.municipality_id) in (select * from unnest($4::uuid[], $5::uuid[]))) d
      join working_group g on g.id = d.working_group_id
     where d.working_group_id = any($1::uuid[])
     order by d.day, d.id`,
};

/** Reads the tables of funding, and changes none. */
@Injectable()
export class FundingDaysRepository {
  constructor(private readonly database: Database) {}

  /**
   * Deadlines of the groups' programmes that the reader's municipality has not decided about, and what it has to account
   * for; by days (YYYY-MM-DD), both inclusive.
   */
  list(reader: CalendarReader, from: string, to: string): Promise<FundingDayRow[]> {
    return this.database.rows<FundingDayRow>(FUNDING_DAYS, [
      reader.workingGroupIds,
      from,
      to,
      reader.seats.map(({ workingGroupId }) => workingGroupId),
      reader.seats.map(({ municipalityId }) => municipalityId),
    ]);
  }
}
