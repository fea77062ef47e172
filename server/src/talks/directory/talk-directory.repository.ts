import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { releasedFilesOf } from '../../files/released-files.policy.js';
import { Database } from '../../platform/database/database.js';
import type { SpeakerName } from '../talks.schemas.js';

export type GivenTalkRow = {
  id: string;
  title: string;
  summary: string | null;
  duration_minutes: number;
  meeting_number: number;
  day: string;
  speakers: SpeakerName[];
  file_count: number;
};

/** $1 group, $2 and $3 the period, $4 today, $5 whether drafts are seen. */
const GIVEN = {
  name: 'list-talk-directory',
  text: `
    with given as materialized (
      select t.id, t.title, t.summary, t.duration_minutes, m.number as meeting_number, m.starts_at, i.position
        from meeting m
        join agenda_item i on i.meeting_id = m.id
        join talk t on t.id = i.talk_id
       where m.working_group_id = $1 and m.cancelled_at is null
         and m.starts_at >= ($2::date)::timestamp at time zone 'Europe/Berlin'
         and m.starts_at < ($3::date + 1)::timestamp at time zone 'Europe/Berlin'
         and m.state <> 'polling' and (m.state <> 'draft' or $5)),
    spoken as (
      select ts.talk_id, json_agg(json_build_object(
                           'name', concat_ws(' ', s.academic_title, s.given_name, s.family_name),
                           'organisation', s.organisation) order by ts.position) as speakers
        from talk_speaker ts join speaker s on s.id = ts.speaker_id
       where ts.talk_id in (select id from given) group by ts.talk_id),
    shown as (
      select f.owner_id, count(*)::int as file_count
        ${releasedFilesOf({ type: 'talk', id: 'any(select id from given)' }, '$4::date')} group by f.owner_id)
    select g.id, g.title, g.summary, g.duration_minutes, g.meeting_number,
           to_char(g.starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day,
           coalesce(spoken.speakers, '[]'::json) as speakers, coalesce(shown.file_count, 0) as file_count
      from given g left join spoken on spoken.talk_id = g.id left join shown on shown.owner_id = g.id
     order by g.starts_at, g.position, g.id`,
};

@Injectable()
export class TalkDirectoryRepository {
  constructor(private readonly database: Database) {}

  /** Talks of a group in a period (YYYY-MM-DD, both inclusive) that the actor sees, oldest first. */
  listVisible(actor: Actor, workingGroupId: string, from: string, until: string, today: string) {
    if (!actor.belongsTo(workingGroupId)) return Promise.resolve([]);
    const seesDrafts = actor.hasRole(workingGroupId, 'coordinator');
    return this.database.rows<GivenTalkRow>(GIVEN, [workingGroupId, from, until, today, seesDrafts]);
  }
}
