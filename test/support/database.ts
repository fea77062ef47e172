import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { loadReference } from '../../prisma/reference/municipalities.js';
import { PrismaClient } from '../../server/src/generated/prisma/client.js';

const template = () => {
  const url = process.env.TEST_TEMPLATE_URL;
  if (!url) throw new Error('TEST_TEMPLATE_URL is missing: run the tests with npm test');
  return new URL(url);
};

const named = (name: string) => {
  const url = template();
  url.pathname = `/${name}`;
  return url.href;
};

async function onServer<Result>(work: (client: pg.Client) => Promise<Result>, database = 'postgres'): Promise<Result> {
  const client = new pg.Client({ connectionString: named(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One database per Jest worker, cloned from the migrated template; the twelve bodies stay in it. */
export async function workerDatabase(): Promise<string> {
  const name = `portal_${process.env.JEST_WORKER_ID ?? '1'}`;
  const isNew = await onServer(async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name} template portal_template`);
    return rowCount === 0;
  });
  if (isNew) await loadBodies(named(name));
  return named(name);
}

/** A database of its own for a test that must not share one. */
export async function ownDatabase(name: string, from = 'portal_template'): Promise<string> {
  await onServer(async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${from}`);
  });
  return named(name);
}

/** Another database to clone, filled by the first worker that needs it; the others wait. Half-filled it has no name. */
export async function ensureTemplate(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(1)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    await fill(await ownDatabase(`${name}_draft`));
    await client.query(`alter database ${name}_draft rename to ${name}`);
  });
}

async function loadBodies(url: string): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg(url) });
  await loadReference(prisma);
  await prisma.$disconnect();
}

const KEPT = ['municipality', 'legislative_term', '_prisma_migrations', 'installation'];

/** Jobs that the test before left, or the application of another file that was stopped over one. */
export async function forgetJobs(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from pgboss.job where state < 'completed'`);
}

/** Empties every table but the reference data. To truncate them would make hundreds of files anew, ten times as slow. */
export async function emptyTables(pool: pg.Pool): Promise<void> {
  await rewrite(pool, (table) => [`delete from ${table}`]);
  await countFrom(pool, 1);
}

/** Keeps the rows of all tables beside them, for `restoreTables`. */
export async function keepTables(pool: pg.Pool): Promise<void> {
  const copies = (await tables(pool)).map(({ name }) => `create table kept.${name} as table ${name}`);
  await pool.query(['drop schema if exists kept cascade', 'create schema kept', ...copies].join('; '));
}

/** The tables as they were kept, a twentieth of the time that making their rows takes. */
export async function restoreTables(pool: pg.Pool): Promise<void> {
  await rewrite(pool, (table, columns) => [
    `delete from ${table}`,
    `insert into ${table} (${columns}) overriding system value select ${columns} from kept.${table}`,
  ]);
  // Beyond all that were kept.
  await countFrom(pool, 1_000_000);
}

const countFrom = (pool: pg.Pool, first: number) =>
  pool.query(`select setval(sequencename::regclass, $1, false) from pg_sequences where schemaname = 'public'`, [first]);

type Table = { name: string; columns: string };

let known: Table[] | undefined;

/** Asked once per worker: all databases are clones. */
async function tables(pool: pg.Pool): Promise<Table[]> {
  known ??= await findTables(pool);
  return known;
}

/** Every table but the reference data, with the columns that are not made of others. */
async function findTables(pool: pg.Pool): Promise<Table[]> {
  const { rows } = await pool.query<Table>(
    `select quote_ident(relname) as name, string_agg(quote_ident(attname), ', ') as columns
       from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all($1)
        and attnum > 0 and not attisdropped and attgenerated = ''
      group by relname`,
    [KEPT],
  );
  return rows;
}

/** One transaction: what is still being written is waited for, and then no key and no trigger asks for an order. */
async function rewrite(pool: pg.Pool, statementsFor: (name: string, columns: string) => string[]): Promise<void> {
  const all = await tables(pool);
  const rewriting = [
    `lock table ${all.map(({ name }) => name).join(', ')} in access exclusive mode`,
    'set local session_replication_role = replica',
    ...all.flatMap(({ name, columns }) => statementsFor(name, columns)),
  ].join('; ');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pool.query(rewriting);
      return;
    } catch (error) {
      // A job of the test before may hold a row, and on a busy machine the next one too; then one of the two gives way.
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

const ATTEMPTS = 10;
const isDeadlock = (error: unknown) => error instanceof Error && 'code' in error && error.code === '40P01';
