import { resolve } from 'node:path';
import pg from 'pg';
import type { Config } from '../src/platform/config/config.js';
import { applyMigrations } from '../src/platform/database/migrations.js';
import { type Installation, settleInstallation } from './first-run.js';
import type { Product } from './product.js';

/** Milliseconds. The database has answered already; a busy machine may still read the product's modules. */
const patience = 30_000;

/** Migrations, then what a new installation starts with. */
export async function prepareDatabase(
  config: Config,
  product: Promise<Product>,
  say: (line: string) => void,
): Promise<Installation> {
  const client = new pg.Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: patience });
  await client.connect();
  try {
    const applied = await applyMigrations(client, resolve('prisma/migrations'));
    if (applied.length > 0) say(`  Datenbank auf dem neuen Stand (${applied.at(-1)})`);
    return await settleInstallation(client, config, await product, say);
  } finally {
    await client.end();
  }
}
