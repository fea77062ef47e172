import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** A sentence for the person who starts the portal. */
export class MigrationFailure extends Error {}

type Migration = { name: string; script: string; checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

// The number of Prisma's own command line, so that both wait for each other.
const advisoryLock = 72707369;

// Prisma's own table: its command line can take over a database of ours and the reverse.
const table = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

async function readMigration(folder: string, name: string): Promise<Migration> {
  const script = (await readFile(join(folder, name, 'migration.sql'), 'utf8')).replaceAll('\r\n', '\n');
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

function checkHistory(applied: readonly Applied[], known: readonly Migration[]): void {
  const checksums = new Map(known.map((migration) => [migration.name, migration.checksum]));
  for (const { migration_name: name, checksum, finished_at: finishedAt } of applied) {
    if (finishedAt === null) {
      throw new MigrationFailure(
        `Die Migration ${name} ist in dieser Datenbank auf halbem Weg gescheitert. ` +
          'Bitte spielen Sie die letzte Sicherung zurück und versuchen Sie es noch einmal.',
      );
    }
    if (!checksums.has(name)) {
      throw new MigrationFailure(
        `Die Datenbank ist neuer als dieses Programm: Es kennt die Migration ${name} nicht. ` +
          'Bitte starten Sie die neuere Fassung des Portals.',
      );
    }
    if (checksums.get(name) !== checksum) {
      throw new MigrationFailure(`Die Migration ${name} wurde geändert, nachdem diese Datenbank sie übernommen hatte.`);
    }
  }
}

/** Script and record in one transaction: a migration that fails has never been there. */
async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(script);
    await client.query(
      `insert into _prisma_migrations (id, migration_name, checksum, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), name, checksum],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationFailure(`Die Migration ${name} ließ sich nicht anwenden, es bleibt beim alten Stand: ${reason}`);
  }
}

/** Brings the database to the state of the program and answers the names of what was applied. */
export async function applyMigrations(client: pg.Client, folder: string): Promise<string[]> {
  const known = await readMigrations(folder);
  await client.query(`select pg_advisory_lock(${advisoryLock})`);
  try {
    await client.query(table);
    const applied = await client.query<Applied>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    );
    checkHistory(applied.rows, known);
    const names = new Set(applied.rows.map((row) => row.migration_name));
    const pending = known.filter((migration) => !names.has(migration.name));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.query(`select pg_advisory_unlock(${advisoryLock})`);
  }
}

/** For tests and tools that have an address only. */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await applyMigrations(client, folder);
  } finally {
    await client.end();
  }
}
