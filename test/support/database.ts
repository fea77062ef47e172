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
export async function ownDatabase(name: string): Promise<string> {
  await onServer(async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template portal_template`);
  });
  return named(name);
}

async function loadBodies(url: string): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg(url) });
  await loadReference(prisma);
  await prisma.$disconnect();
}

const KEPT = ['municipality', '_prisma_migrations', 'installation'];

/** Jobs that the test before left, or the application of another file that was stopped over one. */
export async function forgetJobs(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from pgboss.job where state < 'completed'`);
}

/** Empties every table but the reference data. To truncate them would make hundreds of files anew, ten times as slow. */
export async function emptyTables(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
    [KEPT],
  );
  const names = rows.map(({ name }) => name);
  // One transaction: what is still being written is waited for, and then no key and no trigger asks for an order.
  const emptying = [
    `lock table ${names.join(', ')} in access exclusive mode`,
    'set local session_replication_role = replica',
    ...names.map((name) => `delete from ${name}`),
    `select setval(format('%I.%I', schemaname, sequencename), 1, false) from pg_sequences where schemaname = 'public'`,
  ].join('; ');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pool.query(emptying);
      return;
    } catch (error) {
      // A job of the test before may hold a row, and on a busy machine the next one too; then one of the two gives way.
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

const ATTEMPTS = 10;
const isDeadlock = (error: unknown) => error instanceof Error && 'code' in error && error.code === '40P01';
