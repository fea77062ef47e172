type Part = {
  kind: string;
  from: string;
  subject: string;
  group: string;
  at: string;
  title?: string;
  meeting?: string;
  number?: string;
};

/** $1 groups, $2 those to lead, $3 and $4 seats (group, municipality), $5 the member, $6 since, $7 now. */
const part = ({ kind, from, subject, group, at, title = 'null', meeting = 'null', number = 'null' }: Part) => `
  select '${kind}' as kind, ${subject} as subject_id, ${group} as working_group_id, ${meeting}::uuid as meeting_id,
         ${number}::int as number, ${title}::text as title, ${at} as at
    from ${from} and ${group} = any($1) and ${at} > $6 and ${at} <= $7`;

const OF_MEETING = { group: 'm.working_group_id', meeting: 'm.id', number: 'm.number' };

/** Of inquiries what their own policy shows; to others than the asker by the words that may be read by all. */
const OWN_INQUIRY = `(i.working_group_id = any($2) or i.member_id = $5
  or (i.working_group_id, i.municipality_id) in (select * from unnest($3::uuid[], $4::uuid[])))`;
const SEEN_INQUIRY = `(i.visibility <> 'coordination' or ${OWN_INQUIRY})`;
const INQUIRY_TITLE = `(case when ${OWN_INQUIRY} then i.title else nullif(i.open_title, '') end)`;

const PARTS = [
  part({
    ...OF_MEETING,
    kind: 'meeting-invited',
    subject: 'm.id',
    at: 'm.invited_at',
    from: `meeting m where m.state <> 'draft' and m.cancelled_at is null`,
  }),
  part({
    ...OF_MEETING,
    kind: 'minutes-circulated',
    subject: 'm.id',
    at: 'p.circulated_at',
    from: `minutes p join meeting m on m.id = p.meeting_id where p.state = 'circulated'`,
  }),
  part({
    ...OF_MEETING,
    kind: 'minutes-approved',
    subject: 'm.id',
    at: 'p.approved_at',
    from: `minutes p join meeting m on m.id = p.meeting_id where p.state = 'approved'`,
  }),
  part({
    kind: 'article-published',
    subject: 'a.id',
    group: 'a.working_group_id',
    at: 'a.published_at',
    title: 'a.title',
    from: `article a where a.state = 'published'`,
  }),
  part({
    kind: 'inquiry-received',
    subject: 'i.id',
    group: 'i.working_group_id',
    at: 'i.received_at',
    title: INQUIRY_TITLE,
    from: `inquiry i where i.answered_at is null and i.member_id is distinct from $5 and ${SEEN_INQUIRY}`,
  }),
  part({
    kind: 'inquiry-answered',
    subject: 'i.id',
    group: 'i.working_group_id',
    at: 'i.answered_at',
    title: INQUIRY_TITLE,
    from: `inquiry i where ${SEEN_INQUIRY}`,
  }),
  part({
    kind: 'event-published',
    subject: 'e.id',
    group: 'e.working_group_id',
    at: 'e.published_at',
    title: 'e.title',
    from: 'event e where e.cancelled_at is null and e.ends_at > $7',
  }),
  part({
    kind: 'event-cancelled',
    subject: 'e.id',
    group: 'e.working_group_id',
    at: 'e.cancelled_at',
    title: 'e.title',
    from: 'event e where e.ends_at > $7',
  }),
  part({
    kind: 'survey-started',
    subject: 's.id',
    group: 's.working_group_id',
    at: 's.created_at',
    title: 's.title',
    from: 'survey s where s.closed_at is null',
  }),
  part({
    kind: 'survey-closed',
    subject: 's.id',
    group: 's.working_group_id',
    at: 's.closed_at',
    title: 's.title',
    from: 'survey s where true',
  }),
  part({
    kind: 'insight-captured',
    subject: 'n.id',
    group: 'n.working_group_id',
    at: 'n.created_at',
    title: 'n.occasion',
    from: 'insight n where n.member_id is distinct from $5',
  }),
  part({
    kind: 'measure-changed',
    subject: 'e.id',
    group: 'l.working_group_id',
    at: 'v.at',
    title: 'e.title',
    from: `measure e join action_plan l on l.id = e.action_plan_id,
           lateral (select r.at, r.member_id from measure_revision r where r.measure_id = e.id
                     order by r.number desc limit 1) v
     where e.removed_at is null and v.member_id is distinct from $5`,
  }),
  part({
    kind: 'task-given',
    subject: 't.id',
    group: 't.working_group_id',
    at: 't.created_at',
    title: 't.text',
    from: `task t where t.state in ('open', 'in_progress') and (t.member_id = $5 or t.member_id is null
       and (t.working_group_id, t.municipality_id) in (select * from unnest($3::uuid[], $4::uuid[])))`,
  }),
];

export const CHANGES_TEXT = `select * from (${PARTS.join('\n  union all')}) c order by at desc, subject_id limit 30`;
