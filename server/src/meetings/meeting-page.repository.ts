import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { releasedFilesOf } from '../files/released-files.policy.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { AgendaItemKind, AgendaItemOrigin } from './agenda/agenda.schemas.js';
import type { OwnReply } from './replies/replies.schemas.js';
import type { MeetingState } from './rules/meeting-state.js';

type OtherMeeting = { id: string | null; number: number | null } | null;

export type AgendaItemRow = {
  id: string;
  number: string;
  kind: AgendaItemKind;
  title: string;
  note: string | null;
  durationMinutes: number | null;
  inCharge: { memberId: string | null; name: string } | null;
  supplement: number | null;
  origin: AgendaItemOrigin | null;
  originId: string | null;
  movedFrom: OtherMeeting;
  movedTo: OtherMeeting;
  talk: {
    id: string;
    title: string;
    durationMinutes: number;
    discussionMinutes: number;
    speakers: Array<{ name: string; organisation: string | null }>;
    fileCount: number;
  } | null;
};

export type MeetingPageRow = {
  id: string;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  number: number;
  title: string | null;
  state: MeetingState;
  is_prepared: boolean;
  cancelled_at: Date | null;
  cancellation_note: string | null;
  invited_at: Date | null;
  has_untold_change: boolean;
  own_reply: OwnReply | null;
  supplements_sent: number;
  starts_at: Date;
  ends_at: Date;
  location_name: string | null;
  location_address: string | null;
  online_url: string | null;
  version: number;
  host_id: string | null;
  // These three are null exactly when host_id is.
  host_slug: string;
  host_name: string;
  host_abbreviation: string;
  minutes_id: string | null;
  minutes_state: 'draft' | 'circulated' | 'approved';
  agenda: AgendaItemRow[];
};

// $1 id, $2 the actor's groups, $3 those whose drafts of meetings, $4 those whose drafts of minutes are seen, $5 today,
// $6 the actor.
const MEETING_PAGE = {
  name: 'meeting-page',
  text: `
    select m.id, m.working_group_id, g.name as working_group_name, g.short_name as working_group_short_name,
           m.number, m.title, m.state, m.state = 'draft' and m.prepared_after_id is not null as is_prepared, m.cancelled_at, m.cancellation_note, m.invited_at, m.supplements_sent, m.starts_at, m.ends_at, m.location_name, m.location_address, m.online_url,
           m.version, h.id as host_id, h.slug as host_slug, h.name as host_name, h.abbreviation as host_abbreviation,
           p.id as minutes_id, p.state as minutes_state,
           exists (select from invitation i
                    where i.meeting_id = m.id and i.withdrawn_at is null
                      and i.sequence_sent < m.calendar_sequence) as has_untold_change,
           (select json_build_object(
                     'state', coalesce(i.reply::text, 'open'), 'note', i.note, 'takesPartOnline', i.takes_part_online,
                     'deputy', case when d.id is not null then json_build_object(
                       'id', d.id, 'name', concat_ws(' ', d.academic_title, d.given_name, d.family_name)) end,
                     'deputyFor', nullif(concat_ws(' ', f.academic_title, f.given_name, f.family_name), ''),
                     'isBeforeChange', i.reply is not null and i.reply_sequence < m.calendar_sequence,
                     'version', i.version)
              from invitation i
              left join member d on d.id = i.deputy_id
              left join member f on f.id = i.deputy_for_id
             where i.meeting_id = m.id and i.member_id = $6 and i.withdrawn_at is null) as own_reply,
           coalesce((
             select json_agg(json_build_object(
                      'id', i.id, 'number', i.number, 'kind', i.kind, 'title', i.title, 'note', i.note,
                      'durationMinutes', i.duration_minutes,
                      'inCharge', case
                        when c.id is not null then json_build_object('memberId', c.id,
                          'name', concat_ws(' ', c.academic_title, c.given_name, c.family_name))
                        when i.person_in_charge is not null then json_build_object('memberId', null,
                          'name', i.person_in_charge) end,
                      'supplement', i.supplement, 'origin', i.origin, 'originId', i.origin_id,
                      'movedFrom', case when w.id is not null then json_build_object('id', w.id, 'number', w.number) end,
                      'movedTo', case when i.put_off_at is not null then json_build_object('number', v.number,
                        'id', case when v.state <> 'draft' or m.working_group_id = any($3::uuid[]) then v.id end) end,
                      'talk', case when t.id is not null then json_build_object(
                        'id', t.id, 'title', t.title,
                        'durationMinutes', t.duration_minutes, 'discussionMinutes', t.discussion_minutes,
                        'speakers', coalesce((
                          select json_agg(json_build_object(
                                   'name', concat_ws(' ', s.academic_title, s.given_name, s.family_name),
                                   'organisation', s.organisation) order by ts.position)
                            from talk_speaker ts join speaker s on s.id = ts.speaker_id
                           where ts.talk_id = t.id), '[]'::json),
                        'fileCount', (select count(*) ${releasedFilesOf({ type: 'talk', id: 't.id' }, '$5::date')})) end)
                    order by i.position)
               from agenda_item i
               left join member c on c.id = i.member_id
               left join meeting v on v.id = i.moved_to_id
               left join agenda_item n on n.meeting_id = i.moved_to_id and n.origin = 'moved-item' and n.origin_id = i.id
               left join talk t on t.id = coalesce(i.talk_id, n.talk_id)
               left join agenda_item o on i.origin = 'moved-item' and o.id = i.origin_id
               left join meeting w on w.id = o.meeting_id
              where i.meeting_id = m.id), '[]'::json) as agenda
      from meeting m
      join working_group g on g.id = m.working_group_id
      left join municipality h on h.id = m.host_municipality_id
      left join minutes p on p.meeting_id = m.id
                         and (p.state <> 'draft' or m.working_group_id = any($4::uuid[]))
     where m.id = $1 and m.working_group_id = any($2::uuid[])
       and (m.state <> 'draft' or m.working_group_id = any($3::uuid[]))`,
};

@Injectable()
export class MeetingPageRepository {
  constructor(private readonly database: Database) {}

  /** Everything that the page of a meeting shows, in one statement. Reads what is committed. */
  async findVisible(actor: Actor, id: string, day: string): Promise<MeetingPageRow> {
    const [row] = await this.database.rows<MeetingPageRow>(MEETING_PAGE, [
      id,
      actor.workingGroupIds,
      actor.groupsWithRole('coordinator'),
      actor.groupsWithRole('coordinator', 'minute_taker'),
      day,
      actor.id,
    ]);
    if (!row) throw new NotFound();
    return row;
  }
}
