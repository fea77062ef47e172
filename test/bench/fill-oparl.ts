import pg from 'pg';

/** Everything public, and published minutes that recommend something: more than ninety thousand objects. */
const STATEMENTS = [
  'set session_replication_role = replica',
  `update meeting set public_since = now() where state not in ('draft', 'polling')`,
  'update agenda_item set is_public = true',
  'update talk set public_since = now()',
  `update minutes_entry set kind = 'agreement', audience = 'public'
    where kind = 'question' and section_id in (
      select s.id from minutes_section s join agenda_item i on i.id = s.agenda_item_id and i.position = 6)`,
  `insert into minutes_version (id, minutes_id, number, document, hash)
   select gen_random_uuid(), n.id, 0, jsonb_build_object('sections', (
     select jsonb_agg(jsonb_build_object('agendaItemId', s.agenda_item_id, 'content', s.content ||
              case when e.id is null then '[]' else jsonb_build_array(jsonb_build_object('type', 'agreement',
                'attrs', jsonb_build_object('id', e.id, 'audience', 'public'),
                'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', e.text)))) end) order by i.position)
       from minutes_section s
       join agenda_item i on i.id = s.agenda_item_id
       left join minutes_entry e on e.section_id = s.id and e.kind = 'agreement'
      where s.minutes_id = n.id)), '\\x00'
     from minutes n where n.state = 'approved'`,
  `insert into minutes_publication (minutes_id, version_id) select minutes_id, id from minutes_version
   on conflict do nothing`,
  'set session_replication_role = origin',
  'vacuum analyze',
  'select oparl_rebuild()',
  'vacuum analyze oparl_object',
];

export async function fillOparl(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of STATEMENTS) await client.query(statement);
  } finally {
    await client.end();
  }
}
