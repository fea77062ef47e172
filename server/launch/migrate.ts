// `node dist/server/launch/migrate.js`: the one step before new replicas start. Prepares DATABASE_URL and ends.

import { readConfig } from '../src/platform/config/config.js';
import { checkDatabase } from './external-database.js';
import { LaunchFailure } from './launch-failure.js';
import { prepareDatabase } from './prepare-database.js';
import { loadProduct } from './product.js';
import { reportFailure } from './report-failure.js';

async function migrateInstallation(): Promise<void> {
  const config = readConfig();
  if (!config.databaseUrl) throw new LaunchFailure('Bitte nennen Sie mit DATABASE_URL die Datenbank.');
  await checkDatabase(config.databaseUrl);
  const loading = loadProduct();
  await prepareDatabase(config, loading, console.log);
  const link = await (await loading).firstAdministratorLink(config);
  console.log('Die Datenbank ist bereit.');
  if (link) console.log(`Noch gibt es keine Administration. Mit diesem Link richten Sie sie einmalig ein:\n${link}`);
}

try {
  await migrateInstallation();
} catch (error) {
  reportFailure(error);
}
