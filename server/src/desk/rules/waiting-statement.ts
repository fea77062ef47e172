/** $1 groups, $2 those to lead, $3 now, $4 today. Municipalities with a seat in each group today. */
const SEATS = `
  seat as (select distinct working_group_id, municipality_id from membership
            where role <> 'guest' and working_group_id = any($1) and starts_on <= $4::date
              and (ends_on is null or ends_on >= $4::date)),
  seats as (select working_group_id, count(*)::int as total from seat group by working_group_id)`;

type Part = {
  kind: string;
  from: string;
  subject: string;
  group: string;
  done: string;
  total: string;
  due: string;
  title?: string;
  meeting?: string;
  number?: string;
};

const part = ({ meeting = 'null', number = 'null', title = 'null', ...one }: Part) => `
  select '${one.kind}' as kind, ${one.subject} as subject_id, ${one.group} as working_group_id,
         ${meeting}::uuid as meeting_id, ${number}::int as number, ${title}::text as title,
         (${one.done})::int as done, (${one.total})::int as total, ${one.due}::timestamptz as due_at
    from ${one.from} and ${one.group} = any($1)`;

const OF_MEETING = { subject: 'm.id', group: 'm.working_group_id', meeting: 'm.id', number: 'm.number' };
const AHEAD = 'm.cancelled_at is null and m.starts_at > $3';
const noon = (column: string) => `((${column} + time '12:00') at time zone 'UTC')`;

const PARTS = [
  part({
    ...OF_MEETING,
    kind: 'date-poll',
    done: 'select count(*) from date_answer_sheet a where a.meeting_id = m.id',
    total: 's.total',
    due: 'p.answers_until',
    from: `meeting m join date_poll p on p.meeting_id = m.id join seats s on s.working_group_id = m.working_group_id
     where m.state = 'polling' and m.cancelled_at is null and p.closed_at is null and p.answers_until > $3`,
  }),
  part({
    ...OF_MEETING,
    kind: 'replies',
    done: 'select count(*) from invitation i where i.meeting_id = m.id and i.withdrawn_at is null and i.reply is not null',
    total: 'select count(*) from invitation i where i.meeting_id = m.id and i.withdrawn_at is null',
    due: 'm.starts_at',
    from: `meeting m where m.state = 'invited' and ${AHEAD} and exists (
       select from invitation i where i.meeting_id = m.id and i.withdrawn_at is null and i.reply is null)`,
  }),
  part({
    ...OF_MEETING,
    kind: 'reports',
    done: `select count(*) from municipality_report r
            where r.meeting_id = m.id and (r.submitted_at is not null or r.is_oral)`,
    total: 's.total',
    due: 'm.starts_at',
    from: `meeting m join seats s on s.working_group_id = m.working_group_id
     where m.state in ('scheduled', 'invited') and ${AHEAD}
       and exists (select from dispatch d where d.meeting_id = m.id and d.kind = 'report_request')`,
  }),
  part({
    ...OF_MEETING,
    kind: 'objections',
    done: 'null',
    total: 'null',
    due: noon('p.objections_until'),
    from: `minutes p join meeting m on m.id = p.meeting_id where p.state = 'circulated'`,
  }),
  part({
    kind: 'survey',
    subject: 'v.id',
    group: 'v.working_group_id',
    title: 'v.title',
    done: 'select count(*) from survey_sheet h where h.survey_id = v.id',
    total: 's.total',
    due: noon('v.closes_on'),
    from: `survey v join seats s on s.working_group_id = v.working_group_id
     where v.closed_at is null and v.closes_on >= $4::date`,
  }),
  part({
    kind: 'campaign',
    subject: 'c.id',
    group: 'c.working_group_id',
    title: 'c.title',
    done: `select count(*) from seat t join campaign_participation p on p.municipality_id = t.municipality_id
            where t.working_group_id = c.working_group_id and p.campaign_id = c.id
              and (p.state = 'pausing' or p.state = 'taking_part' and not exists (
                select from campaign_site o where o.campaign_id = c.id and o.municipality_id = p.municipality_id
                   and o.state = 'open'))`,
    total: 's.total',
    due: noon('c.sites_until'),
    from: `campaign c join seats s on s.working_group_id = c.working_group_id
     where c.closed_at is null and c.sites_until >= $4::date`,
  }),
  part({
    kind: 'measure-updates',
    subject: 'l.id',
    group: 'l.working_group_id',
    title: 'l.title',
    done: `select count(*) from measure_update_request q join measure e on e.id = q.measure_id
            where e.action_plan_id = l.id and q.answered_at is not null and q.requested_at > $3::timestamptz - interval '90 days'`,
    total: `select count(*) from measure_update_request q join measure e on e.id = q.measure_id
             where e.action_plan_id = l.id and q.requested_at > $3::timestamptz - interval '90 days'`,
    due: 'null',
    from: `action_plan l where l.working_group_id = any($2) and exists (
       select from measure_update_request q join measure e on e.id = q.measure_id
        where e.action_plan_id = l.id and q.answered_at is null
          and q.requested_at > $3::timestamptz - interval '90 days')`,
  }),
];

/** Who has done it all is waited for no longer. */
export const WAITING_TEXT = `
  with ${SEATS}
  select * from (${PARTS.join('\n  union all')}) w
   where done is null or done < total
   order by due_at nulls last, subject_id limit 20`;
