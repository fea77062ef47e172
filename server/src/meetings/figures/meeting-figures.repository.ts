import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Seat, Tick } from './rules/participation.js';

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
  guests: number;
  ticks: Tick[];
};

export type Period = { from: string; until: string };

@Injectable()
export class MeetingFiguresRepository {
  constructor(private readonly database: Database) {}

  /** What took place in a period, both days inclusive: every member of the group sees it. Oldest first. */
  listHeld(workingGroupId: string, { from, until }: Period): Promise<HeldMeetingRow[]> {
    return this.database.client.$queryRaw<HeldMeetingRow[]>`
      with held as materialized (
        select m.* from meeting m
         where m.working_group_id = ${workingGroupId}::uuid and m.state in ('held', 'closed') and m.cancelled_at is null
           and m.starts_at >= (${from}::date)::timestamp at time zone 'Europe/Berlin'
           and m.starts_at < (${until}::date + 1)::timestamp at time zone 'Europe/Berlin')
      select m.id, m.number, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt",
             to_char(m.starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day,
             h.name as "hostName", m.location_name as "locationName", m.online_url is not null as "isOnline",
             coalesce(t.talks, 0)::int as talks, coalesce(a.guests, 0)::int as guests, coalesce(a.ticks, '[]') as ticks
        from held m
        left join municipality h on h.id = m.host_municipality_id
        left join (select i.meeting_id, count(*) as talks from agenda_item i join held on held.id = i.meeting_id
                    where i.talk_id is not null group by i.meeting_id) t on t.meeting_id = m.id
        left join (select a.meeting_id, count(a.guest_name) as guests,
                          json_agg(json_build_object('memberId', a.member_id, 'state', a.state,
                                                     'representedById', a.represented_by_id))
                            filter (where a.member_id is not null) as ticks
                     from attendance a join held on held.id = a.meeting_id group by a.meeting_id) a on a.meeting_id = m.id
       order by m.starts_at, m.id`;
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
