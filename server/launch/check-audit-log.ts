// `npm run audit:check`, `npm run audit:check -- 4812 9f3c…`: whether the log of changes is as it was written, and whether
// a head that was noted earlier is still part of it. Reads the database of DATABASE_URL, or that of the running portal.

import { join } from 'node:path';
import { AuditChainRepository } from '../src/audit-log/chain/audit-chain.repository.js';
import { followAll } from '../src/audit-log/chain/rules/chain.js';
import { readConfig } from '../src/platform/config/config.js';
import { Database } from '../src/platform/database/database.js';
import { LaunchFailure } from './launch-failure.js';
import { addressOfRunning } from './postgres-folder.js';
import { reportFailure } from './report-failure.js';

const WORDS = {
  missing: 'vor diesem Eintrag fehlt etwas',
  changed: 'dieser Eintrag ist nicht mehr der, der geschrieben wurde',
};

async function checkAuditLog(position?: string, noted?: string): Promise<void> {
  const config = readConfig();
  const databaseUrl = config.databaseUrl || (await addressOfRunning(join(config.dataFolder, 'postgres'), 'portal'));
  const chain = new AuditChainRepository(new Database({ ...config, databaseUrl }));
  const { head, fault } = await followAll((place) => chain.listAfter(place, 1000));
  if (fault) throw new LaunchFailure(`Nicht unversehrt, Eintrag ${fault.position}: ${WORDS[fault.kind]}.`);
  if (position && (await chain.lookUpLink(BigInt(position))) !== noted) {
    throw new LaunchFailure(`Nicht unversehrt: Eintrag ${position} hat nicht die Prüfsumme, die notiert wurde.`);
  }
  console.log(
    `Unversehrt: ${head.position} Einträge. Zum Notieren: ${head.position} ${Buffer.from(head.link).toString('hex')}`,
  );
}

try {
  const [position, noted] = process.argv.slice(2);
  if (position !== undefined && !(/^[1-9]\d{0,17}$/.test(position) && /^[0-9a-f]{64}$/.test(noted ?? ''))) {
    throw new LaunchFailure('Aufruf: npm run audit:check -- NUMMER PRÜFSUMME');
  }
  await checkAuditLog(position, noted);
  process.exit(0);
} catch (error) {
  reportFailure(error);
}
