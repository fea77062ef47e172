import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { MeetingState } from '../rules/meeting-state.js';
import type { InvitationRecord } from './invitations.repository.js';

type Told = 'repliedAt' | 'remindedAt';
type JsonInvitation = Omit<InvitationRecord, Told> & Record<Told, string | null>;

type Row = {
  id: string;
  working_group_id: string;
  state: MeetingState;
  cancelled_at: Date | null;
  starts_at: Date;
  calendar_sequence: number;
  invitations: JsonInvitation[];
  /** Who belongs to the group on the day of the meeting, for those who invite. */
  people: Array<{ memberId: string; municipality: { id: string }; roles: string[] }>;
};

const NAME = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'academicTitle', ${alias}.academic_title, 'givenName', ${alias}.given_name,
                     'familyName', ${alias}.family_name)`;

// $1 id, $2 the actor's groups, $3 those that he coordinates, $4 the zone in which a meeting has its day.
const INVITATIONS_PAGE = {
  name: 'invitations-page',
  text: `
    select m.id, m.working_group_id, m.state, m.cancelled_at, m.starts_at, m.calendar_sequence,
           coalesce((
             select json_agg(json_build_object(
                      'id', i.id, 'memberId', i.member_id, 'capacity', i.capacity, 'sequenceSent', i.sequence_sent,
                      'deputyForId', i.deputy_for_id, 'reply', i.reply, 'replySequence', i.reply_sequence,
                      'repliedAt', i.replied_at, 'channel', i.channel, 'note', i.note,
                      'takesPartOnline', i.takes_part_online, 'deputyId', i.deputy_id, 'remindedAt', i.reminded_at,
                      'version', i.version, 'member', ${NAME('p')},
                      'municipality', json_build_object('id', b.id, 'slug', b.slug, 'name', b.name,
                                                        'abbreviation', b.abbreviation),
                      'deputy', case when d.id is not null then ${NAME('d')} end,
                      'deputyFor', case when f.id is not null then ${NAME('f')} end)
                    order by b.name, p.family_name, i.id)
               from invitation i
               join member p on p.id = i.member_id
               join municipality b on b.id = i.municipality_id
               left join member d on d.id = i.deputy_id
               left join member f on f.id = i.deputy_for_id
              where i.meeting_id = m.id and i.withdrawn_at is null
                and (p.deactivated_at is null or p.deactivated_at > m.starts_at)
                and exists (select from membership s
                             where s.member_id = i.member_id and s.working_group_id = m.working_group_id
                               and s.starts_on <= (m.starts_at at time zone $4)::date
                               and (s.ends_on is null or s.ends_on >= (m.starts_at at time zone $4)::date))
             ), '[]'::json) as invitations,
           coalesce(case when m.state = 'invited' and m.cancelled_at is null and m.working_group_id = any($3::uuid[]) then (
             select json_agg(json_build_object('memberId', g.member_id, 'roles', g.roles,
                                               'municipality', json_build_object('id', g.municipality_id)))
               from (select s.member_id, array_agg(s.role) as roles,
                            (array_agg(s.municipality_id order by (s.role = 'guest'), s.municipality_id))[1] as municipality_id
                       from membership s join member p on p.id = s.member_id and p.deactivated_at is null
                      where s.working_group_id = m.working_group_id
                        and s.starts_on <= (m.starts_at at time zone $4)::date
                        and (s.ends_on is null or s.ends_on >= (m.starts_at at time zone $4)::date)
                      group by s.member_id) g) end, '[]'::json) as people
      from meeting m
     where m.id = $1 and m.working_group_id = any($2::uuid[])
       and (m.state <> 'draft' or m.working_group_id = any($3::uuid[]))`,
};

@Injectable()
export class InvitationsPageRepository {
  constructor(private readonly database: Database) {}

  /** Everything that the overview of replies shows, in one statement. Reads what is committed. */
  async findVisible(actor: Actor, id: string) {
    const [row] = await this.database.rows<Row>(INVITATIONS_PAGE, [
      id,
      actor.workingGroupIds,
      actor.groupsWithRole('coordinator'),
      HOME_ZONE,
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
      invitations: row.invitations.map(fromJson),
      people: row.people,
    };
  }
}

const fromJson = ({ repliedAt, remindedAt, ...invitation }: JsonInvitation): InvitationRecord => ({
  ...invitation,
  repliedAt: repliedAt === null ? null : new Date(repliedAt),
  remindedAt: remindedAt === null ? null : new Date(remindedAt),
});
