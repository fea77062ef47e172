import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { OpenMatterKind } from './open-matters.schemas.js';

export type OpenMatterRow = {
  kind: OpenMatterKind;
  subject_id: string;
  working_group_id: string;
  group_name: string;
  meeting_id: string | null;
  number: number | null;
  title: string | null;
  starts_at: Date | null;
  text: string | null;
  due_at: Date | null;
  count: number;
  municipality_id: string | null;
  is_begun: boolean;
  version: number | null;
};

/** Somebody's groups today: all, those with a seat of a municipality, those to lead, those to write for. */
const MINE = `
  mine as (select working_group_id, municipality_id, role from membership
            where member_id = $1 and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)),
  seat as (select distinct working_group_id, municipality_id from mine where role <> 'guest'),
  led as (select distinct working_group_id from mine where role = 'coordinator'),
  written as (select distinct working_group_id from mine where role in ('coordinator', 'minute_taker'))`;

type Part = {
  kind: OpenMatterKind;
  from: string;
  subject?: string;
  text?: string;
  due?: string;
  count?: string;
  municipality?: string;
  begun?: string;
  version?: string;
};

const ofMeeting = ({
  kind,
  from,
  subject = 'm.id',
  text = 'null',
  due = 'null',
  count = '1',
  municipality = 'null',
  begun = 'false',
  version = 'null',
}: Part) => `
  select '${kind}' as kind, ${subject} as subject_id, m.working_group_id, m.id as meeting_id, ${text}::text as text,
         ${due}::timestamptz as due_at, ${count}::int as count,
         ${municipality}::uuid as municipality_id, ${begun} as is_begun, ${version}::int as version from ${from}`;

const UPCOMING = 'm.cancelled_at is null and m.starts_at > $2';

/** The rule of public-site/barriers/rules/statement-state.ts, in SQL. */
const WARNING_AFTER_DAYS = 335;

/** What waits for whoever keeps the portal running; it stands beside the matters of the first group. */
const ofPortal = (kind: OpenMatterKind, due: string, condition: string) => `
  select '${kind}' as kind, host.id as subject_id, host.id as working_group_id, null::uuid as meeting_id,
         null::text as text, (${due} + interval '12 hours') at time zone 'UTC' as due_at, 1 as count,
         null::uuid as municipality_id, false as is_begun, null::int as version
    from member a, lateral (select id from working_group order by created_at, id limit 1) host,
         lateral (select max(reviewed_on) as day from accessibility_review) reviewed
   where a.id = $1 and a.is_administrator and ${condition}`;

/** The rule of talks/speakers/rules/kept-until.ts, in SQL: speakers of the groups that somebody leads. */
const KEPT_SPEAKERS = `
  select distinct l.working_group_id, s.id,
         case when s.kept_until is null
              then ((greatest(s.created_at, last.at) at time zone 'Europe/Berlin') + interval '2 years')::date
              else greatest(s.kept_until, (last.at at time zone 'Europe/Berlin')::date) end as until
    from led l
    join speaker s on s.working_group_id = l.working_group_id or s.id in (
         select ts.speaker_id from talk_speaker ts join talk t on t.id = ts.talk_id
          where t.working_group_id = l.working_group_id),
    lateral (select max(m.starts_at) as at from talk_speaker ts
               join agenda_item a on a.talk_id = ts.talk_id join meeting m on m.id = a.meeting_id
              where ts.speaker_id = s.id) last
   where s.email is not null or s.phone is not null or s.remark is not null`;

/** $1 the member, $2 now, $3 today. One row per thing that waits. */
const PARTS = [
  ofMeeting({
    kind: 'answer-date-poll',
    municipality: 's.municipality_id',
    due: 'p.answers_until',
    from: `meeting m join date_poll p on p.meeting_id = m.id join seat s on s.working_group_id = m.working_group_id
      where m.state = 'polling' and m.cancelled_at is null and p.closed_at is null and p.answers_until > $2
        and not exists (select from date_answer_sheet a
                         where a.meeting_id = m.id and a.municipality_id = s.municipality_id)`,
  }),
  ofMeeting({
    kind: 'reply-to-invitation',
    due: 'm.starts_at',
    version: 'i.version',
    from: `invitation i join meeting m on m.id = i.meeting_id
      where i.member_id = $1 and i.withdrawn_at is null and m.state = 'invited' and ${UPCOMING}
        and (i.reply is null or i.reply_sequence < m.calendar_sequence)
        and m.working_group_id in (select working_group_id from mine)`,
  }),
  ofMeeting({
    kind: 'write-report',
    due: 'm.starts_at',
    municipality: 's.municipality_id',
    begun: `exists (select from municipality_report r
                     where r.meeting_id = m.id and r.municipality_id = s.municipality_id)`,
    from: `meeting m join working_group g on g.id = m.working_group_id
      join seat s on s.working_group_id = m.working_group_id
      where m.state in ('scheduled', 'invited') and ${UPCOMING}
        and exists (select from dispatch d where d.meeting_id = m.id and d.kind = 'report_request')
        and not exists (select from municipality_report r
                         where r.meeting_id = m.id and r.municipality_id = s.municipality_id
                           and (r.submitted_at is not null or r.is_oral))`,
  }),
  ofMeeting({
    kind: 'choose-date',
    from: `meeting m join date_poll p on p.meeting_id = m.id
      where m.working_group_id in (select working_group_id from led) and m.state = 'polling'
        and m.cancelled_at is null and p.decided_at is null and (p.closed_at is not null or p.answers_until <= $2)`,
  }),
  ofMeeting({
    kind: 'decide-proposals',
    count: "(select count(*) from agenda_proposal a where a.meeting_id = m.id and a.state = 'open')",
    due: 'm.starts_at',
    from: `meeting m
      where m.working_group_id in (select working_group_id from led) and ${UPCOMING}
        and exists (select from agenda_proposal a where a.meeting_id = m.id and a.state = 'open')`,
  }),
  ofMeeting({
    kind: 'obtain-slides',
    subject: 't.id',
    text: 't.title',
    due: 'm.starts_at',
    from: `meeting m join agenda_item a on a.meeting_id = m.id join talk t on t.id = a.talk_id
      where m.working_group_id in (select working_group_id from led) and m.state in ('scheduled', 'invited')
        and ${UPCOMING} and m.starts_at <= $2::timestamptz + interval '7 days'
        and t.slides_url is null and t.slides_waived_at is null
        and not exists (select from file f
                         where f.owner_type = 'talk' and f.owner_id = t.id and f.withdrawn_at is null)`,
  }),
  ofMeeting({
    kind: 'clarify-rights',
    subject: 't.id',
    text: 't.title',
    from: `meeting m join agenda_item a on a.meeting_id = m.id join talk t on t.id = a.talk_id
      where m.working_group_id in (select working_group_id from led)
        and t.id = any(array(select f.owner_id from file f where f.owner_type = 'talk' and f.withdrawn_at is null
                                and not exists (select from file_rights r where r.file_id = f.id)))`,
  }),
  ofMeeting({
    kind: 'answer-accessible-requests',
    subject: 't.id',
    text: 't.title',
    count: `(select count(*) from accessible_version_request r join file f on f.id = r.file_id
              where r.answered_at is null and f.owner_type = 'talk' and f.owner_id = t.id and f.withdrawn_at is null)`,
    from: `meeting m join agenda_item a on a.meeting_id = m.id join talk t on t.id = a.talk_id
      where m.working_group_id in (select working_group_id from led)
        and t.id = any(array(select f.owner_id from accessible_version_request r join file f on f.id = r.file_id
                              where r.answered_at is null and f.owner_type = 'talk' and f.withdrawn_at is null))`,
  }),
  ofMeeting({
    kind: 'write-minutes',
    from: `meeting m
      where m.working_group_id in (select working_group_id from written) and m.cancelled_at is null
        and m.state in ('scheduled', 'invited', 'held') and m.starts_at <= $2
        and m.starts_at > $2 - interval '60 days'
        and not exists (select from minutes p where p.meeting_id = m.id)`,
  }),
  ofMeeting({
    kind: 'circulate-minutes',
    from: `minutes p join meeting m on m.id = p.meeting_id
      where p.state = 'draft' and m.working_group_id in (select working_group_id from written)`,
  }),
  ofMeeting({
    kind: 'publish-meeting',
    begun: 'm.prepared_after_id is not null',
    from: `meeting m
      where m.working_group_id in (select working_group_id from led) and m.state = 'draft' and ${UPCOMING}`,
  }),
  `
  select 'keep-speakers' as kind, k.working_group_id as subject_id, k.working_group_id, null::uuid as meeting_id,
         null::text as text, (min(k.until) + time '12:00') at time zone 'UTC' as due_at, count(*)::int as count,
         null::uuid as municipality_id, false as is_begun, null::int as version from (${KEPT_SPEAKERS}) k
    where k.until between $3::date and $3::date + 30
    group by k.working_group_id`,
  `
  select 'answer-inquiry' as kind, i.id as subject_id, i.working_group_id, null::uuid as meeting_id,
         i.case_number || ', ' || i.title as text,
         (least(i.due_on, i.wanted_on) + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         null::uuid as municipality_id, i.state <> 'received' as is_begun, null::int as version
    from inquiry i
   where i.working_group_id in (select working_group_id from led)
     and (i.state = 'received'
          or i.state in ('in_progress', 'interim_reply', 'query_back') and least(i.due_on, i.wanted_on) < $3::date)
     and (i.responsible_id is null or i.responsible_id = $1)`,
  `
  select 'answer-query-back' as kind, i.id as subject_id, i.working_group_id, null::uuid as meeting_id,
         i.case_number || ', ' || i.title as text,
         (i.wanted_on + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         i.municipality_id, false as is_begun, null::int as version
    from inquiry i
   where i.state = 'query_back'
     and (i.member_id = $1 and i.working_group_id in (select working_group_id from mine)
          or i.member_id is null
             and (i.working_group_id, i.municipality_id) in (select working_group_id, municipality_id from seat))`,
  `
  select 'answer-survey' as kind, v.id as subject_id, v.working_group_id, null::uuid as meeting_id, v.title as text,
         (v.closes_on + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         s.municipality_id, false as is_begun, null::int as version
    from survey v join seat s on s.working_group_id = v.working_group_id
   where v.closed_at is null and v.closes_on >= $3::date
     and not exists (select from survey_sheet a where a.survey_id = v.id and a.municipality_id = s.municipality_id)`,
  `
  select 'answer-campaign' as kind, c.id as subject_id, c.working_group_id, null::uuid as meeting_id, c.title as text,
         (c.sites_until + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         s.municipality_id, false as is_begun, null::int as version
    from campaign c join seat s on s.working_group_id = c.working_group_id
   where c.closed_at is null and c.sites_until >= $3::date
     and not exists (
       select from campaign_participation p
        where p.campaign_id = c.id and p.municipality_id = s.municipality_id
          and (p.state = 'pausing' or p.state = 'taking_part' and not exists (
            select from campaign_site o
             where o.campaign_id = c.id and o.municipality_id = s.municipality_id and o.state = 'open')))`,
  `
  select distinct 'say-measure-status' as kind, e.id as subject_id, p.working_group_id, null::uuid as meeting_id,
         f.code || ' ' || e.number || ' ' || e.title as text, null::timestamptz as due_at, 1 as count,
         null::uuid as municipality_id, false as is_begun, null::int as version
    from measure_update_request q
    join measure e on e.id = q.measure_id and e.removed_at is null
    join field_of_action f on f.id = e.field_of_action_id
    join action_plan p on p.id = e.action_plan_id
    join seat s on s.working_group_id = p.working_group_id and s.municipality_id = q.municipality_id
    join measure_party y on y.measure_id = e.id and y.municipality_id = q.municipality_id and y.role = 'lead'
   where q.answered_at is null`,
  `
  select 'check-article' as kind, a.id as subject_id, a.working_group_id, null::uuid as meeting_id, a.title as text,
         (a.checked_until + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         null::uuid as municipality_id, false as is_begun, a.version
    from article a
   where a.state = 'published' and a.checked_until <= $3::date + 14
     and (a.checker_id = $1 and a.working_group_id in (select working_group_id from mine)
          or a.working_group_id in (select working_group_id from led)
             and not exists (select from membership ms
                              where ms.member_id = a.checker_id and ms.working_group_id = a.working_group_id
                                and ms.starts_on <= $3::date and (ms.ends_on is null or ms.ends_on >= $3::date)))`,
  `
  select 'do-task' as kind, t.id as subject_id, t.working_group_id, null::uuid as meeting_id, t.text,
         (t.due_on + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         t.municipality_id, t.state = 'in_progress' as is_begun, null::int as version from task t
    where t.state in ('open', 'in_progress') and t.due_on < $3::date
      and t.working_group_id in (select working_group_id from mine)
      and (t.member_id = $1 or t.member_id is null
           and (t.working_group_id, t.municipality_id) in (select working_group_id, municipality_id from seat))`,
  ofPortal('name-operator', 'null::timestamp', 'not exists (select from operator)'),
  ofPortal(
    'review-accessibility',
    "reviewed.day + interval '1 year'",
    `coalesce(reviewed.day + ${WARNING_AFTER_DAYS} < $3::date, true)`,
  ),
];

const OPEN = {
  name: 'list-open-matters',
  text: `
    with ${MINE}
    select o.*, g.short_name as group_name, m.number, m.title, m.starts_at
      from (${PARTS.join('\n    union all')}) o
      join working_group g on g.id = o.working_group_id
      left join meeting m on m.id = o.meeting_id
     order by o.due_at nulls last, m.starts_at nulls last, o.subject_id limit 50`,
};

@Injectable()
export class OpenMattersRepository {
  constructor(private readonly database: Database) {}

  /** What waits for a member, by when it is due; of the groups they belong to today. */
  list(memberId: string, now: Date, today: string): Promise<OpenMatterRow[]> {
    return this.database.rows<OpenMatterRow>(OPEN, [memberId, now, today]);
  }
}
