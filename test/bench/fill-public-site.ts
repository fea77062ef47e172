import pg from 'pg';

/** What a public site of some years holds: 300 meetings, 200 events, 200 news, 100 releases, a plan of 60 measures. */
const STATEMENTS = [
  `update meeting set public_since = now()
    where id in (select id from meeting where state not in ('draft', 'polling')
                  and starts_at < now() + interval '60 days' order by starts_at desc limit 300)`,
  `insert into event (id, working_group_id, slug, kind, visibility, title, summary, starts_at, ends_at, published_at)
   select gen_random_uuid(), (select id from working_group order by id limit 1), 'termin-' || n, 'event', 'public',
          'Veranstaltung ' || n, repeat('Ein Nachmittag zur Wärmewende. ', 5),
          now() + (n - 180) * interval '3 days', now() + (n - 180) * interval '3 days' + interval '2 hours', now()
     from generate_series(1, 200) n`,
  `insert into news_item (id, working_group_id, slug, title, summary, text, published_at)
   select gen_random_uuid(), (select id from working_group order by id limit 1), 'neues-' || n, 'Neuigkeit ' || n,
          repeat('Kurz gesagt. ', 10), repeat('Und länger. ', 200), now() - n * interval '1 day'
     from generate_series(1, 200) n`,
  `insert into press_release (id, working_group_id, slug, state, title, subtitle, text, contact_office, approved_at, released_at)
   select gen_random_uuid(), (select id from working_group order by id limit 1), 'mitteilung-' || n, 'released',
          'Pressemitteilung ' || n, 'Licht aus', repeat('Elf Kommunen und der Kreis arbeiten zusammen. ', 60),
          'Klimaschutzmanagement', now() - n * interval '5 days', now() - n * interval '5 days'
     from generate_series(1, 100) n`,
  `insert into action_plan (id, working_group_id, title, starts_on, public_since)
   select gen_random_uuid(), id, 'Handlungsplan', '2026-01-01', now() from working_group order by id limit 1`,
  `insert into field_of_action (id, action_plan_id, code, title, position)
   select gen_random_uuid(), p.id, chr(65 + n), 'Themenfeld ' || n, n
     from generate_series(0, 5) n, action_plan p where p.public_since is not null`,
  `insert into measure (id, action_plan_id, field_of_action_id, number, title, status, status_text)
   select gen_random_uuid(), f.action_plan_id, f.id, n, 'Maßnahme ' || n, 'in_progress', repeat('Es geht voran. ', 8)
     from generate_series(1, 10) n, field_of_action f`,
  'analyze',
];

export async function fillPublicSite(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of STATEMENTS) await client.query(statement);
  } finally {
    await client.end();
  }
}
