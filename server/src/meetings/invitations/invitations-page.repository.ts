import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { MeetingState } from '../rules/meeting-state.js';
import type { InvitationRecord } from './invitations.repository.js';

type Row = {
  id: string;
  working_group_id: string;
  state: MeetingState;
  cancelled_at: Date | null;
  starts_at: Date;
  calendar_sequence: number;
  /** Who belongs to the group on the day of the meeting, for those who invite. */
  people: Array<{ memberId: string; municipality: { id: string }; roles: string[] }>;
};

type InvitationRow = {
  id: string;
  member_id: string;
  capacity: InvitationRecord['capacity'];
  sequence_sent: number;
  deputy_for_id: string | null;
  reply: InvitationRecord['reply'];
  reply_sequence: number | null;
  replied_at: Date | null;
  channel: InvitationRecord['channel'];
  note: string | null;
  takes_part_online: boolean;
  deputy_id: string | null;
  reminded_at: Date | null;
  version: number;
  academic_title: string | null;
  given_name: string;
  family_name: string;
  municipality_id: string;
  municipality_slug: string;
  municipality_name: string;
  municipality_abbreviation: string;
  deputy: InvitationRecord['deputy'];
  deputy_for: InvitationRecord['deputyFor'];
};

const NAME = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'academicTitle', ${alias}.academic_title, 'givenName', ${alias}.given_name,
                     'familyName', ${alias}.family_name)`;

// $1 id, $2 the actor's groups, $3 those that he coordinates, $4 the zone in which a meeting has its day.
const VISIBLE = `m.id = $1 and m.working_group_id = any($2::uuid[])
       and (m.state <> 'draft' or m.working_group_id = any($3::uuid[]))`;
const BELONGS = `s.working_group_id = m.working_group_id
                        and s.starts_on <= (m.starts_at at time zone $4)::date
                        and (s.ends_on is null or s.ends_on >= (m.starts_at at time zone $4)::date)`;

const INVITED_MEETING = {
  name: 'invitations-page',
  text: `
    select m.id, m.working_group_id, m.state, m.cancelled_at, m.starts_at, m.calendar_sequence,
           coalesce(case when m.state = 'invited' and m.cancelled_at is null and m.working_group_id = any($3::uuid[]) then (
             select json_agg(json_build_object('memberId', g.member_id, 'roles', g.roles,
                                               'municipality', json_build_object('id', g.municipality_id)))
               from (select s.member_id, array_agg(s.role) as roles,
                            (array_agg(s.municipality_id order by (s.role = 'guest'), s.municipality_id))[1] as municipality_id
                       from membership s join member p on p.id = s.member_id and p.deactivated_at is null
                      where ${BELONGS}
                      group by s.member_id) g) end, '[]'::json) as people
      from meeting m
     where ${VISIBLE}`,
};

// Plain rows: making one JSON of them took PostgreSQL as long as finding them.
const INVITATIONS = {
  name: 'invitations-page-invitations',
  text: `
    select i.id, i.member_id, i.capacity, i.sequence_sent, i.deputy_for_id, i.reply, i.reply_sequence, i.replied_at,
           i.channel, i.note, i.takes_part_online, i.deputy_id, i.reminded_at, i.version,
           p.academic_title, p.given_name, p.family_name, b.id as municipality_id, b.slug as municipality_slug,
           b.name as municipality_name, b.abbreviation as municipality_abbreviation,
           case when d.id is not null then ${NAME('d')} end as deputy,
           case when f.id is not null then ${NAME('f')} end as deputy_for
      from meeting m
      join invitation i on i.meeting_id = m.id and i.withdrawn_at is null
      join member p on p.id = i.member_id and (p.deactivated_at is null or p.deactivated_at > m.starts_at)
      join municipality b on b.id = i.municipality_id
      left join member d on d.id = i.deputy_id
      left join member f on f.id = i.deputy_for_id
     where ${VISIBLE} and exists (select from membership s where s.member_id = i.member_id and ${BELONGS})
     order by b.name, p.family_name, i.id`,
};

@Injectable()
export class InvitationsPageRepository {
  constructor(private readonly database: Database) {}

  /** Everything that the overview of replies shows, in two statements at once. Reads what is committed. */
  async findVisible(actor: Actor, id: string) {
    const values = [id, actor.workingGroupIds, actor.groupsWithRole('coordinator'), HOME_ZONE];
    const [[row], invitations] = await Promise.all([
      this.database.rows<Row>(INVITED_MEETING, values),
      this.database.rows<InvitationRow>(INVITATIONS, values),
    ]);
    if (!row) throw new NotFound();
    return {
      meeting: {
        id: row.id,
        workingGroupId: row.working_group_id,
        state: row.state,
        cancelledAt: row.cancelled_at,
        startsAt: row.starts_at,
        calendarSequence: row.calendar_sequence,
      },
      invitations: invitations.map(toRecord),
      people: row.people,
    };
  }
}

const toRecord = (row: InvitationRow): InvitationRecord => ({
  id: row.id,
  memberId: row.member_id,
  capacity: row.capacity,
  sequenceSent: row.sequence_sent,
  deputyForId: row.deputy_for_id,
  reply: row.reply,
  replySequence: row.reply_sequence,
  repliedAt: row.replied_at,
  channel: row.channel,
  note: row.note,
  takesPartOnline: row.takes_part_online,
  deputyId: row.deputy_id,
  remindedAt: row.reminded_at,
  version: row.version,
  member: {
    id: row.member_id,
    academicTitle: row.academic_title,
    givenName: row.given_name,
    familyName: row.family_name,
  },
  municipality: {
    id: row.municipality_id,
    slug: row.municipality_slug,
    name: row.municipality_name,
    abbreviation: row.municipality_abbreviation,
  },
  deputy: row.deputy,
  deputyFor: row.deputy_for,
});
