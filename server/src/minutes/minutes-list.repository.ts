import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Database, type Statement } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import { MINUTES_STATES, type MinutesState } from './rules/life-cycle.js';

export type MinutesListRow = {
  id: string;
  state: MinutesState;
  circulated_at: Date | null;
  /** YYYY-MM-DD */
  objections_until: string | null;
  approved_at: Date | null;
  updated_at: Date;
  meeting_id: string;
  number: number;
  title: string | null;
  starts_at: Date;
  ends_at: Date;
  location_name: string | null;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  host_id: string | null;
  // These three are null exactly when host_id is.
  host_slug: string;
  host_name: string;
  host_abbreviation: string;
  taker_id: string | null;
  taker_title: string | null;
  // These are null exactly when taker_id is.
  taker_given_name: string;
  taker_family_name: string;
  taker_municipality_id: string;
  taker_municipality_slug: string;
  taker_municipality_name: string;
  taker_municipality_abbreviation: string;
};

export type MinutesQuery = {
  workingGroupId: string | undefined;
  state: MinutesState | undefined;
  after: Position | undefined;
  limit: number;
};

// LIMIT is a literal: with a parameter PostgreSQL never settles on the prepared plan. One more row tells of a next page.
const LIMITS = [6, 21, 101] as const;

/**
 * Per group a walk back along its meetings, at most a page each.
 * $1 groups, $2 groups whose drafts are seen, $3 states, $4 and $5 the position of a meeting.
 */
const listStatement = (limit: (typeof LIMITS)[number]): Statement => ({
  name: `list-minutes-${limit}`,
  text: `
    select x.*, g.name as working_group_name, g.short_name as working_group_short_name,
           h.id as host_id, h.slug as host_slug, h.name as host_name, h.abbreviation as host_abbreviation,
           p.id as taker_id, p.academic_title as taker_title, p.given_name as taker_given_name,
           p.family_name as taker_family_name, b.id as taker_municipality_id, b.slug as taker_municipality_slug,
           b.name as taker_municipality_name, b.abbreviation as taker_municipality_abbreviation
      from (select found.* from unnest($1::uuid[]) as mine(id),
              lateral (select n.id, n.state, n.circulated_at, n.objections_until::text, n.approved_at, n.updated_at,
                              n.minute_taker_id, m.id as meeting_id, m.number, m.title, m.starts_at, m.ends_at,
                              m.location_name, m.working_group_id, m.host_municipality_id
                         from meeting m join minutes n on n.meeting_id = m.id
                        where m.working_group_id = mine.id and (m.starts_at, m.id) < ($4, $5::uuid)
                          and n.state = any($3::minutes_state[])
                          and (n.state <> 'draft' or n.open_to_members or m.working_group_id = any($2::uuid[]))
                        order by m.starts_at desc, m.id desc limit ${limit}) found
             order by found.starts_at desc, found.meeting_id desc limit ${limit}) x
      join working_group g on g.id = x.working_group_id
      left join municipality h on h.id = x.host_municipality_id
      left join member p on p.id = x.minute_taker_id
      left join municipality b on b.id = p.municipality_id
     order by x.starts_at desc, x.meeting_id desc`,
});

const STATEMENTS = LIMITS.map((limit) => ({ limit, statement: listStatement(limit) }));
const NEWEST: Position = { at: new Date('9999-12-31T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

@Injectable()
export class MinutesListRepository {
  constructor(private readonly database: Database) {}

  /** Newest meeting first; one row more than asked for, or a few. The wall and the drafts as everywhere. */
  listVisible(actor: Actor, { workingGroupId, state, after = NEWEST, limit }: MinutesQuery): Promise<MinutesListRow[]> {
    const groups = actor.workingGroupIds.filter((id) => workingGroupId === undefined || id === workingGroupId);
    const found = STATEMENTS.find((one) => one.limit > limit);
    if (!found || groups.length === 0) return Promise.resolve([]);
    return this.database.rows<MinutesListRow>(found.statement, [
      groups,
      actor.groupsWithRole('coordinator', 'minute_taker'),
      state === undefined ? MINUTES_STATES : [state],
      after.at,
      after.id,
    ]);
  }
}
