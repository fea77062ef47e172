import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Database, type Statement } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import type { ReplyState } from './replies/replies.schemas.js';
import type { MeetingState } from './rules/meeting-state.js';

export type MeetingListRow = {
  id: string;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  number: number;
  title: string | null;
  state: MeetingState;
  is_prepared: boolean;
  cancelled_at: Date | null;
  starts_at: Date;
  ends_at: Date;
  host_id: string | null;
  // These three are null exactly when host_id is.
  host_slug: string;
  host_name: string;
  host_abbreviation: string;
  location_name: string | null;
  online_url: string | null;
  own_reply: ReplyState | null;
  talk_titles: string[];
  present: number;
  represented: number;
  excused: number;
  absent: number;
  guests: number;
};

export type MeetingQuery = {
  workingGroupIds: readonly string[];
  when: 'upcoming' | 'past';
  now: Date;
  after: Position | undefined;
  limit: number;
};

const DIRECTIONS = {
  upcoming: { order: 'asc', beyond: '>', isOver: 'm.ends_at > $3' },
  past: { order: 'desc', beyond: '<', isOver: 'm.ends_at <= $3' },
} as const;

// LIMIT is a literal: with a parameter PostgreSQL never settles on the prepared plan. One more row tells of a next page.
const LIMITS = [6, 21, 101] as const;
type Limit = (typeof LIMITS)[number];

/**
 * Per group a walk along its index, at most a page each; counts only for the rows that are shown.
 * $1 groups, $2 groups whose drafts are seen, $3 now, $4 and $5 the position, $6 the actor.
 */
function listStatement(when: MeetingQuery['when'], limit: Limit): Statement {
  const { order, beyond, isOver } = DIRECTIONS[when];
  return {
    name: `list-${when}-meetings-${limit}`,
    text: `
      select m.id, m.working_group_id, g.name as working_group_name, g.short_name as working_group_short_name,
             m.number, m.title, m.state, m.state = 'draft' and m.prepared_after_id is not null as is_prepared, m.cancelled_at, m.starts_at, m.ends_at, m.location_name, m.online_url,
             h.id as host_id, h.slug as host_slug, h.name as host_name, h.abbreviation as host_abbreviation,
             (select coalesce(i.reply::text, 'open') from invitation i
               where i.meeting_id = m.id and i.member_id = $6 and i.withdrawn_at is null) as own_reply,
             array(select t.title from agenda_item i join talk t on t.id = i.talk_id
                    where i.meeting_id = m.id order by i.position) as talk_titles,
             a.present, a.represented, a.excused, a.absent, a.guests
        from (select found.* from unnest($1::uuid[]) as mine(id),
                lateral (select m.* from meeting m
                          where m.working_group_id = mine.id and (m.starts_at, m.id) ${beyond} ($4, $5::uuid)
                            and ${isOver} and m.state <> 'polling' and (m.state <> 'draft' or m.working_group_id = any($2::uuid[]))
                          order by m.starts_at ${order}, m.id ${order} limit ${limit}) found
               order by found.starts_at ${order}, found.id ${order} limit ${limit}) m
        join working_group g on g.id = m.working_group_id
        left join municipality h on h.id = m.host_municipality_id
        cross join lateral (
          select count(*) filter (where a.state = 'present' and a.guest_name is null)::int as present,
                 count(*) filter (where a.state = 'represented')::int as represented,
                 count(*) filter (where a.state = 'excused')::int as excused,
                 count(*) filter (where a.state = 'absent')::int as absent,
                 count(a.guest_name)::int as guests
            from attendance a where a.meeting_id = m.id) a
       order by m.starts_at ${order}, m.id ${order}`,
  };
}

const STATEMENTS = {
  upcoming: LIMITS.map((limit) => ({ limit, statement: listStatement('upcoming', limit) })),
  past: LIMITS.map((limit) => ({ limit, statement: listStatement('past', limit) })),
};

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const DAY = 86_400_000;

@Injectable()
export class MeetingListRepository {
  constructor(private readonly database: Database) {}

  /** One row more than asked for, or a few; drafts for those who coordinate. */
  listVisible(actor: Actor, query: MeetingQuery): Promise<MeetingListRow[]> {
    const { limit, when, now, workingGroupIds } = query;
    const found = STATEMENTS[when].find((one) => one.limit > limit) ?? STATEMENTS[when][2];
    const position = query.after ?? firstPosition(when, now);
    if (!found || workingGroupIds.length === 0) return Promise.resolve([]);
    return this.database.rows<MeetingListRow>(found.statement, [
      workingGroupIds,
      actor.groupsWithRole('coordinator'),
      now,
      position.at,
      position.id,
      actor.id,
    ]);
  }
}

/** No meeting lasts longer than a day, so whatever is still to come or running began after yesterday. */
function firstPosition(when: MeetingQuery['when'], now: Date): Position {
  return when === 'upcoming' ? { at: new Date(now.getTime() - DAY), id: FIRST_ID } : { at: now, id: LAST_ID };
}
