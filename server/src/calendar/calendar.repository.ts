import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { CalendarReader } from './rules/calendar-reader.js';

/** A meeting, a date that a poll offers, or a deadline of a meeting. */
export type DateRow = {
  kind: 'meeting' | 'date_option' | 'poll_deadline' | 'proposal_deadline';
  /** The same for as long as it is the same: a chosen date option goes on as its meeting. */
  uid: string;
  meeting_id: string;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  number: number;
  title: string | null;
  state: 'polling' | 'draft' | 'scheduled' | 'invited' | 'held' | 'closed';
  is_cancelled: boolean;
  cancellation_note: string | null;
  starts_at: Date;
  ends_at: Date;
  sequence: number;
  changed_at: Date;
  host_name: string | null;
  location_name: string | null;
  location_address: string | null;
  online_url: string | null;
  is_invited: boolean;
  reply: 'accepted' | 'tentative' | 'declined' | 'delegated' | null;
};

export type DueTaskRow = {
  id: string;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  text: string;
  due_on: string;
  changed_at: Date;
};

/** From an instant up to another, without it. */
export type Period = { from: Date; to: Date };

const IS_SEEN = `m.working_group_id = any($1::uuid[]) and (m.state <> 'draft' or m.working_group_id = any($2::uuid[]))`;

/** As agenda/rules/proposal-period.ts has it: the end of the day, and never after the meeting began. */
const PROPOSALS_END = `least(m.starts_at, coalesce(m.proposals_until,
  ((m.starts_at at time zone 'Europe/Berlin')::date - g.proposal_period_days + 1)::timestamp at time zone 'Europe/Berlin'))`;

const MEETINGS = `
  select 'meeting' as kind, m.calendar_uid::text as uid, m.id as meeting_id, m.starts_at, m.ends_at,
         m.cancelled_at is not null as is_cancelled, m.calendar_sequence as sequence, m.updated_at as changed_at
    from meeting m
   where ${IS_SEEN} and m.state <> 'polling'`;

/** No meeting lasts longer than a day: what is running at the start of the period began the day before at most. */
const MEETINGS_OF_PERIOD = `${MEETINGS}
  and m.starts_at >= $4::timestamptz - interval '1 day' and m.starts_at < $5 and m.ends_at > $4`;

const DATE_OPTIONS = `
  select 'date_option' as kind, o.id::text as uid, m.id as meeting_id, o.starts_at, o.ends_at,
         p.decided_at is not null or m.cancelled_at is not null as is_cancelled,
         case when p.decided_at is not null or m.cancelled_at is not null then greatest(1, m.calendar_sequence) else 0 end as sequence,
         greatest(m.updated_at, p.updated_at) as changed_at
    from date_poll p
    join meeting m on m.id = p.meeting_id
    join date_option o on o.meeting_id = p.meeting_id and o.id is distinct from p.chosen_option_id
   where ${IS_SEEN}`;

/** What was decided or called off since $6 is still shown, as cancelled. */
const DATE_OPTIONS_OF_PERIOD = `${DATE_OPTIONS}
  and (m.state = 'polling' or p.decided_at is not null)
  and (p.decided_at is null or p.decided_at > $6) and (m.cancelled_at is null or m.cancelled_at > $6)
  and o.starts_at < $5 and o.ends_at > $4`;

const DEADLINES_OF_PERIOD = `
  select 'poll_deadline', 'date-poll-' || m.id, m.id, p.answers_until, p.answers_until, false, 0, p.updated_at
    from date_poll p
    join meeting m on m.id = p.meeting_id
   where ${IS_SEEN} and m.state = 'polling' and p.decided_at is null and m.cancelled_at is null
     and p.answers_until >= $4 and p.answers_until < $5
  union all
  select 'proposal_deadline', 'proposals-' || m.id, m.id, ${PROPOSALS_END}, ${PROPOSALS_END}, false, 0, m.updated_at
    from meeting m
    join working_group g on g.id = m.working_group_id
   where ${IS_SEEN} and m.state in ('draft', 'scheduled', 'invited') and m.cancelled_at is null
     and m.starts_at >= $4 and ${PROPOSALS_END} >= $4 and ${PROPOSALS_END} < $5`;

/** $1 groups, $2 groups whose drafts are seen, $3 the member; then those of the parts. */
const listing = (name: string, ...parts: readonly string[]) => ({
  name,
  text: `
    select d.kind, d.uid, d.meeting_id, d.starts_at, d.ends_at, d.is_cancelled, d.sequence,
           greatest(d.changed_at, i.replied_at) as changed_at,
           m.working_group_id, g.name as working_group_name, g.short_name as working_group_short_name,
           m.number, m.title, m.state, m.cancellation_note, h.name as host_name,
           m.location_name, m.location_address, m.online_url, i.id is not null as is_invited, i.reply
      from (${parts.join(' union all ')}) d
      join meeting m on m.id = d.meeting_id
      join working_group g on g.id = m.working_group_id
      left join municipality h on h.id = m.host_municipality_id
      left join invitation i on i.meeting_id = m.id and i.member_id = $3::uuid and i.withdrawn_at is null
     order by d.starts_at, d.kind, d.uid`,
});

/** $4 and $5 the period, $6 since when cancelled options are left out. */
const LISTINGS = {
  dates: listing('calendar-dates', MEETINGS_OF_PERIOD, DATE_OPTIONS_OF_PERIOD),
  everything: listing('calendar-everything', MEETINGS_OF_PERIOD, DATE_OPTIONS_OF_PERIOD, DEADLINES_OF_PERIOD),
};
const MEETINGS_ALONE = listing('calendar-meetings', MEETINGS_OF_PERIOD);
/** $4 the meeting. */
const DATES_OF_ONE = listing(
  'calendar-dates-of-one-meeting',
  `${MEETINGS} and m.id = $4::uuid`,
  `${DATE_OPTIONS} and m.state = 'polling' and m.cancelled_at is null and m.id = $4::uuid`,
);

/** $1 groups, $2 and $3 days, $4 the member, $5 and $6 groups and municipalities for which this member stands. */
const DUE_TASKS = {
  name: 'calendar-due-tasks',
  text: `
    select t.id, t.working_group_id, g.name as working_group_name, g.short_name as working_group_short_name,
           t.text, t.due_on::text as due_on, t.updated_at as changed_at
      from task t
      join working_group g on g.id = t.working_group_id
     where t.working_group_id = any($1::uuid[]) and t.state in ('open', 'in_progress')
       and t.due_on >= $2::date and t.due_on <= $3::date
       and (t.member_id = $4::uuid
            or t.member_id is null and (t.working_group_id, t.municipality_id) in
               (select * from unnest($5::uuid[], $6::uuid[])))
     order by t.due_on, t.id`,
};

/** Reads the tables of other modules, and changes none. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  /** Meetings and the dates that polls offer; with deadlines or without. */
  listDates(
    listed: keyof typeof LISTINGS,
    reader: CalendarReader,
    { from, to }: Period,
    cancelledSince: Date,
  ): Promise<DateRow[]> {
    return this.database.rows<DateRow>(LISTINGS[listed], [...valuesOf(reader), from, to, cancelledSince]);
  }

  listMeetings(reader: CalendarReader, { from, to }: Period): Promise<DateRow[]> {
    return this.database.rows<DateRow>(MEETINGS_ALONE, [...valuesOf(reader), from, to]);
  }

  /** The meeting, or while a poll looks for its date all that are offered. */
  listDatesOf(meetingId: string, reader: CalendarReader): Promise<DateRow[]> {
    return this.database.rows<DateRow>(DATES_OF_ONE, [...valuesOf(reader), meetingId]);
  }

  /** Unfinished ones of this member or of the whole municipality, by days (YYYY-MM-DD), both inclusive. */
  listDueTasks(reader: CalendarReader, from: string, to: string): Promise<DueTaskRow[]> {
    return this.database.rows<DueTaskRow>(DUE_TASKS, [
      reader.workingGroupIds,
      from,
      to,
      reader.memberId,
      reader.seats.map(({ workingGroupId }) => workingGroupId),
      reader.seats.map(({ municipalityId }) => municipalityId),
    ]);
  }
}

const valuesOf = ({ workingGroupIds, draftGroupIds, memberId }: CalendarReader) => [
  workingGroupIds,
  draftGroupIds,
  memberId,
];
