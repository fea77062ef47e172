import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Seat, Tick } from './rules/participation.js';
import { readTicks } from './rules/ticks.js';

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
};
export type Attended = { guests: number; ticks: Tick[] };
export type Period = { from: string; until: string };

@Injectable()
export class MeetingFiguresRepository {
  constructor(private readonly database: Database) {}

  /** What took place in a period, both days inclusive: every member of the group sees it. Oldest first. */
  listHeld(workingGroupId: string, { from, until }: Period): Promise<HeldMeetingRow[]> {
    return this.database.client.$queryRaw<HeldMeetingRow[]>`
      select m.id, m.number, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt",
             to_char(m.starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day,
             h.name as "hostName", m.location_name as "locationName", m.online_url is not null as "isOnline"
        from meeting m left join municipality h on h.id = m.host_municipality_id
       where m.working_group_id = ${workingGroupId}::uuid and m.state in ('held', 'closed') and m.cancelled_at is null
         and m.starts_at >= (${from}::date)::timestamp at time zone 'Europe/Berlin'
         and m.starts_at < (${until}::date + 1)::timestamp at time zone 'Europe/Berlin'
       order by m.starts_at, m.id`;
  }

  async countTalks(meetingIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.client.$queryRaw<Array<{ id: string; talks: number }>>`
      select meeting_id as id, count(*)::int as talks from agenda_item
       where meeting_id = any(${meetingIds}::uuid[]) and talk_id is not null group by meeting_id`;
    return new Map(rows.map(({ id, talks }) => [id, talks]));
  }

  /** Packed into one text for each meeting: thousands of meetings have hundreds of thousands of ticks. */
  async listAttended(meetingIds: readonly string[]): Promise<Map<string, Attended>> {
    const rows = await this.database.client.$queryRaw<Array<{ id: string; guests: number; ticks: string | null }>>`
      select meeting_id as id, count(guest_name)::int as guests,
             string_agg(member_id::text || state::text || coalesce(represented_by_id::text, ''), ' ') as ticks
        from attendance where meeting_id = any(${meetingIds}::uuid[]) group by meeting_id`;
    return new Map(rows.map(({ id, guests, ticks }) => [id, { guests, ticks: readTicks(ticks ?? '') }]));
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
