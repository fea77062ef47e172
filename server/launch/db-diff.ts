// `npm run db:diff -- NAME`: writes the migration that leads from the existing migrations to the Prisma schema.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate } from '../src/platform/database/migrations.js';
import { diffFromDatabase } from '../src/platform/database/schema-diff.js';
import { EmbeddedCluster } from './embedded-cluster.js';
import { LaunchFailure } from './launch-failure.js';
import { reportFailure } from './report-failure.js';
import { throwAway } from './throw-away.js';

const migrations = resolve('prisma/migrations');

async function findDifference(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'klimaportal-diff-'));
  const cluster = await EmbeddedCluster.start(join(folder, 'postgres'), throwAway);
  try {
    const url = await cluster.ensureDatabase('diff');
    await migrate(url, migrations);
    return await diffFromDatabase(url, resolve('prisma/schema'));
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeMigration(name: string): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name)) throw new LaunchFailure('Aufruf: npm run db:diff -- name_in_snake_case');
  await mkdir(migrations, { recursive: true });
  const script = await findDifference();
  if (script === '') return console.log('Schema und Migrationen stimmen überein.');
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrations, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), script);
  await writeFile(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  console.log(`Geschrieben: ${join(folder, 'migration.sql')}`);
}

try {
  await writeMigration(process.argv[2] ?? '');
  // Prisma's adapter keeps a pool whose idle connections would hold the process for ten seconds.
  process.exit(0);
} catch (error) {
  reportFailure(error);
}
