import pg from 'pg';
import type { DataSet } from './data-sets.js';

export type Reported = { workingGroupId: string; actionPlanId: string };

const MEETINGS = `
  insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at, location_name)
  select gen_random_uuid(), $1, 100000 + n, 'Schwerpunkt ' || n, 'closed',
         (date '2005-01-03' + n) + time '09:30', (date '2005-01-03' + n) + time '12:30', 'Rathaus, Sitzungssaal'
    from generate_series(1, $2::int) n`;
const SEATS = `
  update membership set starts_on = '2004-01-01' where working_group_id = $1`;
const ATTENDANCES = `
  insert into attendance (id, meeting_id, member_id, municipality_id, state)
  select gen_random_uuid(), m.id, held.member_id, held.municipality_id,
         (array['present', 'present', 'excused', 'absent'])[1 + m.number % 4]::attendance_state
    from meeting m join membership held on held.working_group_id = m.working_group_id and held.role = 'member'
   where m.working_group_id = $1 and m.number > 100000`;
const TALKS = `
  with given as (
    insert into talk (id, working_group_id, title)
    select gen_random_uuid(), $1, 'Fachvortrag ' || m.number from meeting m
     where m.working_group_id = $1 and m.number > 100000 returning id, title)
  insert into agenda_item (id, meeting_id, position, number, kind, title, talk_id)
  select gen_random_uuid(), m.id, 0, '1', 'talk', 'Fachvortrag', given.id
    from given join meeting m on m.working_group_id = $1 and 'Fachvortrag ' || m.number = given.title`;
const PLAN = `
  with plan as (
    insert into action_plan (id, working_group_id, title, starts_on)
    values (gen_random_uuid(), $1, 'Handlungsplan', '2020-01-01') returning id)
  insert into field_of_action (id, action_plan_id, code, title, position)
  select gen_random_uuid(), plan.id, 'W', 'Klimaschutz in der Wirtschaft', 0 from plan returning id, action_plan_id`;
const MEASURES = `
  with added as (
    insert into measure (id, action_plan_id, field_of_action_id, number, title, status, status_text)
    select gen_random_uuid(), $1, $2, n, 'Maßnahme ' || n || ' zur Versorgung kommunaler Gebäude mit Sonnenstrom',
           (enum_range(null::measure_status))[1 + n % 5], 'Drei von zwölf Kommunen haben ihre Dächer gemeldet.'
      from generate_series(1, 500) n returning *)
  insert into measure_revision (measure_id, number, at, snapshot)
  select added.id, told.number, now() - make_interval(days => 400 - 100 * told.number), jsonb_build_object(
           'field', jsonb_build_object('id', $2::text, 'code', 'W', 'title', 'Klimaschutz in der Wirtschaft'),
           'number', added.number, 'title', added.title, 'description', '',
           'status', case when told.number = 1 then 'planned' else added.status::text end,
           'statusText', added.status_text, 'endsOn', '2028-12-31', 'office', null,
           'leadIds', (select jsonb_agg(id) from (select id from municipality order by id limit 1 + added.number % 3) m),
           'partnerIds', '[]'::jsonb, 'milestones', '[]'::jsonb, 'isRemoved', false,
           'confirmedAt', '2026-05-01T10:00:00.000Z', 'changedAt', '2026-05-01T10:00:00.000Z')
    from added, generate_series(1, 3) told(number)`;

/** So many meetings in the reader's group with who came and a talk each, and a plan of 500 measures with their histories. */
export async function fillReports({ url }: DataSet, meetings: number): Promise<Reported> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows: groups } = await client.query<{ id: string }>(
      `select working_group_id as id from membership
        where role = 'coordinator' and member_id in (select member_id from session) order by id limit 1`,
    );
    const workingGroupId = groups[0]?.id ?? '';
    await client.query(MEETINGS, [workingGroupId, meetings]);
    for (const statement of [SEATS, ATTENDANCES, TALKS]) await client.query(statement, [workingGroupId]);
    const { rows } = await client.query<{ id: string; action_plan_id: string }>(PLAN, [workingGroupId]);
    const [field] = rows;
    await client.query(MEASURES, [field?.action_plan_id, field?.id]);
    for (const table of ['meeting', 'attendance', 'agenda_item', 'talk', 'measure_revision']) {
      await client.query(`vacuum analyze ${table}`);
    }
    return { workingGroupId, actionPlanId: field?.action_plan_id ?? '' };
  } finally {
    await client.end();
  }
}
