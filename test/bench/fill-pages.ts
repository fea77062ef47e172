import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { GermanPages, vocabulary } from './german-pages.js';

const AT_ONCE = 500;

/** A hundred thousand pages are no one's work of a year: the meetings of the group lie in ten of them. */
const SPREAD = `
  with placed as (
    select id, make_interval(years => (row_number() over (order by starts_at desc) % 10)::int) as ago from meeting
     where working_group_id = (select working_group_id from membership where role = 'coordinator' order by id limit 1))
  update meeting m set starts_at = starts_at - ago, ends_at = ends_at - ago from placed p where p.id = m.id`;

/** Files with pages for the talks of one group of the signed-in member, released to it. */
async function addFiles(client: pg.Client, files: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with talks as (
       select t.id, row_number() over (order by t.id) - 1 as place, count(*) over () as all_of_them from talk t
        where t.working_group_id = (select working_group_id from membership where role = 'coordinator' order by id limit 1)),
     added as (
       insert into file (id, owner_type, owner_id, position)
       select gen_random_uuid(), 'talk', talks.id, 1 + file from generate_series(0, $1::int - 1) file
         join talks on talks.place = file % talks.all_of_them
       returning id),
     rights as (
       insert into file_rights (file_id, holder, scope, licence, third_party, granted_by, granted_on, granted_how)
       select id, 'Institut Musterstadt', 'members', 'all_rights_reserved', 'none', 'Ute Beispiel', current_date, 'email' from added)
     insert into file_version (id, file_id, number, storage_key, file_name, media_type, size, sha256, preview_state)
     select gen_random_uuid(), id, 1, 'pages-' || id, 'Vortragsfolien.pdf', 'application/pdf', 1, md5(id::text) || md5(id::text), 'ready'
       from added
     returning id`,
    [files],
  );
  return rows.map(({ id }) => id);
}

/** Pages of 3 kB, straight into the tables; then the index over them, as a restored copy builds it. */
export async function fillPages({ url }: DataSet, pages: number, pagesPerFile = 34): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = 'replica'`);
    await client.query('set synchronous_commit to off');
    await client.query(SPREAD);
    const versions = await addFiles(client, Math.ceil(pages / pagesPerFile));
    const source = new GermanPages(vocabulary());
    const rows = versions.flatMap((id) =>
      Array.from({ length: pagesPerFile }, (_, index) => ({ id, number: index + 1 })),
    );
    for (let from = 0; from < Math.min(rows.length, pages); from += AT_ONCE) {
      const part = rows.slice(from, Math.min(from + AT_ONCE, pages));
      await client.query(
        `insert into file_page (version_id, number, title, text) select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[])`,
        [
          part.map(({ id }) => id),
          part.map(({ number }) => number),
          part.map(() => source.title()),
          part.map(() => source.text()),
        ],
      );
    }
    await rebuild(client);
  } finally {
    await client.end();
  }
}

/** Without the indexes first: they are built faster at the end. */
async function rebuild(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes
      where tablename in ('search_entry', 'search_word') and indexdef like '%USING gin%'`,
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  await client.query(`set maintenance_work_mem = '256MB'; set work_mem = '64MB'`);
  await client.query('select search_rebuild()');
  for (const { made } of rows) await client.query(made);
  await client.query('vacuum analyze');
}
