import type { OpenMatterKind } from '../open-matters.schemas.js';

/** So long before a report on a grant is due, it stands here. */
const ACCOUNTED_FOR_DAYS = 30;

/** Who has brought nothing home for so long will not do it any more. */
const REPORTED_WITHIN_DAYS = 60;

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

/** What other things ask for. $1 the member, $2 now, $3 today; one row per thing that waits. */
export const OTHER_MATTERS = [
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
  `
  select 'apply-for-funding' as kind, p.id as subject_id, p.working_group_id, null::uuid as meeting_id, p.title as text,
         (p.deadline_on + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         s.municipality_id, false as is_begun, null::int as version
    from funding_application a
    join funding_programme p on p.id = a.programme_id and p.ended_at is null
    join seat s on s.working_group_id = p.working_group_id and s.municipality_id = a.municipality_id
   where a.state = 'checking'
     and p.deadline_on between $3::date and $3::date + coalesce((select max(d) from unnest(p.lead_days) d), 0)`,
  `
  select 'account-for-grant' as kind, r.id as subject_id, r.working_group_id, null::uuid as meeting_id,
         r.title || ' (' || r.grant_number || ')' as text,
         (r.report_due_on + time '12:00') at time zone 'UTC' as due_at, 1 as count,
         s.municipality_id, false as is_begun, null::int as version
    from grant_award r
    join seat s on s.working_group_id = r.working_group_id and s.municipality_id = r.municipality_id
   where r.reported_on is null and r.report_due_on <= $3::date + ${ACCOUNTED_FOR_DAYS}`,
  `
  select case when r.event_id is null then 'report-from-date' else 'report-from-event' end as kind,
         coalesce(e.id, x.id) as subject_id, coalesce(e.working_group_id, o.working_group_id) as working_group_id,
         null::uuid as meeting_id, coalesce(e.title, x.title) as text, null::timestamptz as due_at, 1 as count,
         null::uuid as municipality_id, false as is_begun, null::int as version
    from event_reporter r
    left join event e on e.id = r.event_id and e.published_at is not null and e.cancelled_at is null
    left join external_date x on x.id = r.external_date_id
         and (x.removed_at is null or x.removed_at >= coalesce(x.ends_at, x.starts_at))
    left join event_source o on o.id = x.source_id
   where r.member_id = $1 and r.insight_id is null
     and coalesce(e.ends_at, x.ends_at, x.starts_at) between $2::timestamptz - interval '${REPORTED_WITHIN_DAYS} days' and $2
     and coalesce(e.working_group_id, o.working_group_id) in (select working_group_id from seat)`,
  ofPortal('name-operator', 'null::timestamp', 'not exists (select from operator)'),
  ofPortal(
    'review-accessibility',
    "reviewed.day + interval '1 year'",
    `coalesce(reviewed.day + ${WARNING_AFTER_DAYS} < $3::date, true)`,
  ),
];
