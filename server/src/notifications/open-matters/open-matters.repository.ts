import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { OpenMatterKind } from './open-matters.schemas.js';
import { MEETING_MATTERS } from './rules/meeting-matters.js';
import { OTHER_MATTERS } from './rules/other-matters.js';

export type OpenMatterRow = {
  kind: OpenMatterKind;
  subject_id: string;
  working_group_id: string;
  group_name: string;
  meeting_id: string | null;
  number: number | null;
  title: string | null;
  starts_at: Date | null;
  text: string | null;
  due_at: Date | null;
  count: number;
  municipality_id: string | null;
  is_begun: boolean;
  version: number | null;
};

/** Somebody's groups today: all, those with a seat of a municipality, those to lead, those to write for. */
const MINE = `
  mine as (select working_group_id, municipality_id, role from membership
            where member_id = $1 and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)),
  seat as (select distinct working_group_id, municipality_id from mine where role <> 'guest'),
  led as (select distinct working_group_id from mine where role = 'coordinator'),
  written as (select distinct working_group_id from mine where role in ('coordinator', 'minute_taker'))`;

const OPEN = {
  name: 'list-open-matters',
  text: `
    with ${MINE}
    select o.*, g.short_name as group_name, m.number, m.title, m.starts_at
      from (${[...MEETING_MATTERS, ...OTHER_MATTERS].join('\n    union all')}) o
      join working_group g on g.id = o.working_group_id
      left join meeting m on m.id = o.meeting_id
     order by o.due_at nulls last, m.starts_at nulls last, o.subject_id limit 50`,
};

@Injectable()
export class OpenMattersRepository {
  constructor(private readonly database: Database) {}

  /** What waits for a member, by when it is due; of the groups they belong to today. */
  list(memberId: string, now: Date, today: string): Promise<OpenMatterRow[]> {
    return this.database.rows<OpenMatterRow>(OPEN, [memberId, now, today]);
  }
}
