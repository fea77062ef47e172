import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { AnswerValue } from './rules/proposal.js';

/** JSON holds instants as texts. */
export type SheetRow = {
  municipality: MunicipalityName;
  people: number;
  version: number | null;
  comment: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  isOnBehalf: boolean;
  /** By the place of the option; shorter than by its id, which counts for sixty municipalities. */
  answers: Record<string, AnswerValue> | null;
};

/** As the statement gives it: without names, which would be built and read sixty times. */
type SheetTuple = [
  id: string,
  slug: string,
  name: string,
  abbreviation: string,
  people: number,
  version: number | null,
  comment: string | null,
  answeredAt: string | null,
  answeredBy: string | null,
  isOnBehalf: boolean,
  answers: Record<string, AnswerValue> | null,
];

export type DatePollHeadRow = {
  id: string;
  working_group_id: string;
  working_group_name: string;
  working_group_short_name: string;
  number: number;
  title: string | null;
  location_name: string | null;
  online_url: string | null;
  host: MunicipalityName | null;
  answers_until: Date;
  closed_at: Date | null;
  decided_at: Date | null;
  cancelled_at: Date | null;
};

export type DatePollPageRow = DatePollHeadRow & {
  chosen_option_id: string | null;
  message: string | null;
  reminder_days: number;
  reminded_at: Date | null;
  version: number;
  calendar_sequence: number;
  starts_at: Date;
  ends_at: Date;
  created_at: Date;
  updated_at: Date;
  options: Array<{ id: string; startsAt: string; endsAt: string }>;
  sheets: SheetRow[];
  required: Array<{
    municipality: MunicipalityName | null;
    name: string | null;
    role: string | null;
    unavailableOn: string[];
  }>;
};

const HEAD = `
  m.id, m.working_group_id, g.name as working_group_name, g.short_name as working_group_short_name,
  m.number, m.title, m.location_name, m.online_url,
  (select json_build_object('id', h.id, 'slug', h.slug, 'name', h.name, 'abbreviation', h.abbreviation)
     from municipality h where h.id = m.host_municipality_id) as host,
  p.answers_until, p.closed_at, p.decided_at, m.cancelled_at`;

type StoredPage = Omit<DatePollPageRow, 'sheets'> & { sheets: SheetTuple[] };

function sheetOf([id, slug, name, abbreviation, people, version, comment, ...given]: SheetTuple): SheetRow {
  const [answeredAt, answeredBy, isOnBehalf, answers] = given;
  const municipality = { id, slug, name, abbreviation };
  return { municipality, people, version, comment, answeredAt, answeredBy, isOnBehalf, answers };
}

// $1 meeting, $2 groups, $3 today. Asked is who has a seat in the group today; who only listens is asked nothing.
const DATE_POLL_PAGE = {
  name: 'date-poll-page',
  text: `
    with given as (
      select a.municipality_id, json_object_agg(o.place, a.value) as answers
        from (select id, row_number() over (order by starts_at) - 1 as place
                from date_option where meeting_id = $1) o
        join date_answer a on a.option_id = o.id group by a.municipality_id)
    select ${HEAD}, p.chosen_option_id, p.message, p.reminder_days, p.version, p.created_at,
           greatest(p.updated_at, m.updated_at) as updated_at, m.calendar_sequence, m.starts_at, m.ends_at,
           (select max(d.created_at) from dispatch d
             where d.meeting_id = m.id and d.kind = 'date_poll_reminder') as reminded_at,
           (select json_agg(json_build_object('id', o.id, 'startsAt', o.starts_at, 'endsAt', o.ends_at)
                            order by o.starts_at)
              from date_option o where o.meeting_id = m.id) as options,
           coalesce((
             select json_agg(json_build_array(b.id, b.slug, b.name, b.abbreviation, seat.people, s.version, s.comment, s.answered_at,
                      nullif(concat_ws(' ', w.academic_title, w.given_name, w.family_name), ''),
                      s.member_id is not null and not s.member_id = any(seat.member_ids),
                      given.answers)
                    order by b.name)
               from (select ms.municipality_id, count(distinct ms.member_id)::int as people,
                            array_agg(ms.member_id) as member_ids
                       from membership ms join member one on one.id = ms.member_id and one.deactivated_at is null
                      where ms.working_group_id = m.working_group_id
                        and ms.starts_on <= $3::date and (ms.ends_on is null or ms.ends_on >= $3::date)
                      group by ms.municipality_id having bool_or(ms.role <> 'guest')) seat
               join municipality b on b.id = seat.municipality_id
               left join date_answer_sheet s on s.meeting_id = m.id and s.municipality_id = b.id
               left join member w on w.id = s.member_id
               left join given on given.municipality_id = b.id), '[]'::json) as sheets,
           coalesce((
             select json_agg(json_build_object(
                      'municipality', case when b.id is not null then json_build_object(
                        'id', b.id, 'slug', b.slug, 'name', b.name, 'abbreviation', b.abbreviation) end,
                      'name', r.name, 'role', r.role, 'unavailableOn', r.unavailable_on) order by b.name, r.name)
               from date_poll_requirement r left join municipality b on b.id = r.municipality_id
              where r.meeting_id = m.id), '[]'::json) as required
      from date_poll p
      join meeting m on m.id = p.meeting_id
      join working_group g on g.id = m.working_group_id
     where p.meeting_id = $1 and m.working_group_id = any($2::uuid[])`,
};

export type DatePollListRow = DatePollHeadRow & {
  option_count: number;
  first_starts_at: Date;
  last_starts_at: Date;
  answered: number;
  asked: number;
  is_own_asked: boolean;
  own_answers: number | null;
};

// $1 groups, $2 for each the municipality that the reader speaks for, $3 today.
const OPEN_DATE_POLLS = {
  name: 'open-date-polls',
  text: `
    select ${HEAD}, o.option_count, o.first_starts_at, o.last_starts_at, s.answered, s.asked, s.is_own_asked,
           (select (select count(*)::int from date_answer a join date_option o on o.id = a.option_id
                     where o.meeting_id = m.id and a.municipality_id = mine.municipality_id)
              from date_answer_sheet own
             where own.meeting_id = m.id and own.municipality_id = mine.municipality_id) as own_answers
      from unnest($1::uuid[], $2::uuid[]) as mine(working_group_id, municipality_id)
      join meeting m on m.working_group_id = mine.working_group_id and m.state = 'polling' and m.cancelled_at is null
      join date_poll p on p.meeting_id = m.id and p.decided_at is null
      join working_group g on g.id = m.working_group_id
      cross join lateral (
        select count(*)::int as option_count, min(starts_at) as first_starts_at, max(starts_at) as last_starts_at
          from date_option where meeting_id = m.id) o
      cross join lateral (
        select count(*)::int as asked, count(sheet.municipality_id)::int as answered,
               coalesce(bool_or(seat.municipality_id = mine.municipality_id), false) as is_own_asked
          from (select distinct ms.municipality_id
                  from membership ms join member one on one.id = ms.member_id and one.deactivated_at is null
                 where ms.working_group_id = m.working_group_id and ms.role <> 'guest'
                   and ms.starts_on <= $3::date and (ms.ends_on is null or ms.ends_on >= $3::date)) seat
          left join date_answer_sheet sheet
                 on sheet.meeting_id = m.id and sheet.municipality_id = seat.municipality_id) s
     order by p.answers_until, m.id
     limit 100`,
};

@Injectable()
export class DatePollPageRepository {
  constructor(private readonly database: Database) {}

  /** The poll with everybody's answers, in one statement. Reads what is committed. */
  async findVisible(actor: Pick<Actor, 'workingGroupIds'>, meetingId: string, day: string): Promise<DatePollPageRow> {
    const [row] = await this.database.rows<StoredPage>(DATE_POLL_PAGE, [meetingId, actor.workingGroupIds, day]);
    if (!row) throw new NotFound();
    return { ...row, sheets: row.sheets.map(sheetOf) };
  }

  /** Polls without a decision, by their deadline. */
  listVisible(
    mine: ReadonlyArray<{ workingGroupId: string; municipalityId: string | null }>,
    day: string,
  ): Promise<DatePollListRow[]> {
    if (mine.length === 0) return Promise.resolve([]);
    return this.database.rows<DatePollListRow>(OPEN_DATE_POLLS, [
      mine.map(({ workingGroupId }) => workingGroupId),
      mine.map(({ municipalityId }) => municipalityId),
      day,
    ]);
  }
}
