import type { OpenMatterKind } from '../open-matters.schemas.js';

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

/** What meetings ask for. $1 the member, $2 now, $3 today; one row per thing that waits. */
export const MEETING_MATTERS = [
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
];
