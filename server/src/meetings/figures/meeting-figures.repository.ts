import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Seat } from './rules/participation.js';
import type { Marks } from './rules/tally.js';

export type HeldMeetingRow = {
  id: string;
  number: number;
  title: string | null;
  startsAt: Date;
  endsAt: Date;
  day: string;
  hostName: string | null;
  locationName: string | null;
  isOnline: boolean;
  talks: number;
};
export type Period = { from: string; until: string };

/** What took place: $1 group, $2 and $3 the period. */
const HELD = `
  from meeting m
 where m.working_group_id = $1 and m.state in ('held', 'closed') and m.cancelled_at is null
   and m.starts_at >= ($2::date)::timestamp at time zone 'Europe/Berlin'
   and m.starts_at < ($3::date + 1)::timestamp at time zone 'Europe/Berlin'`;

const LIST_HELD = {
  name: 'list-held-meetings',
  text: `
    with held as materialized (select m.* ${HELD})
    select m.id, m.number, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt",
           to_char(m.starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day,
           h.name as "hostName", m.location_name as "locationName", m.online_url is not null as "isOnline",
           coalesce(t.talks, 0) as talks
      from held m
      left join municipality h on h.id = m.host_municipality_id
      left join (select i.meeting_id, count(*)::int as talks from agenda_item i join held on held.id = i.meeting_id
                  where i.talk_id is not null group by i.meeting_id) t on t.meeting_id = m.id
     order by m.starts_at, m.id`,
};

/** A row for each person, not for each meeting: thousands of meetings have hundreds of thousands of marks. */
const LIST_MARKS = {
  name: 'list-marks-of-held-meetings',
  text: `
    with held as materialized (select m.id, (row_number() over (order by m.starts_at, m.id) - 1)::int as place ${HELD})
    select a.member_id as "memberId", a.state::text as state, a.represented_by_id as "representedById",
           to_json(array_agg(held.place)) as meetings
      from held join attendance a on a.meeting_id = held.id
     where a.member_id is not null or a.guest_name is not null
     group by a.member_id, a.state, a.represented_by_id`,
};

/** All of it as of one moment: the marks name meetings by their places in the list. */
@Injectable()
export class MeetingFiguresRepository {
  constructor(private readonly database: Database) {}

  /** What took place in a period, both days inclusive: every member of the group sees it. Oldest first. */
  listHeld(workingGroupId: string, { from, until }: Period): Promise<HeldMeetingRow[]> {
    return this.database.rows<HeldMeetingRow>(LIST_HELD, [workingGroupId, from, until]);
  }

  listMarks(workingGroupId: string, { from, until }: Period): Promise<Marks[]> {
    return this.database.rows<Marks>(LIST_MARKS, [workingGroupId, from, until]);
  }

  /** In the order in which the attendance page reads them: who has seats for two bodies counts for the first. */
  listSeats(workingGroupId: string): Promise<Seat[]> {
    return this.database.client.$queryRaw<Seat[]>`
      select s.member_id as "memberId", s.municipality_id as "municipalityId", s.role::text,
             to_char(s.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(s.ends_on, 'YYYY-MM-DD') as "endsOn"
        from membership s join municipality b on b.id = s.municipality_id
       where s.working_group_id = ${workingGroupId}::uuid order by b.name, s.role, s.id`;
  }
}
