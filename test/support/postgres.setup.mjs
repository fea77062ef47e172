// One throw-away PostgreSQL for the whole run, with a migrated database that every worker clones.

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import '../../server/launch/typescript.mjs';

export default async function setup() {
  const { EmbeddedCluster } = await import('../../server/launch/embedded-cluster.ts');
  const { throwAway } = await import('../../server/launch/throw-away.ts');
  const { migrate } = await import('../../server/src/platform/database/migrations.ts');
  const folder = await mkdtemp(join(tmpdir(), 'klimaportal-test-'));
  const cluster = await EmbeddedCluster.start(join(folder, 'postgres'), throwAway);
  globalThis.testPostgres = { cluster, folder };
  const template = await cluster.ensureDatabase('portal_template');
  await migrate(template, resolve(import.meta.dirname, '../../prisma/migrations'));
  process.env.TEST_TEMPLATE_URL = template;
  process.env.TEST_RUN_FOLDER = folder;
}
