import type pg from 'pg';
import type { Config } from '../src/platform/config/config.js';
import type { Product } from './product.js';

export type Installation = { isDemo: boolean };

async function findInstallation(client: pg.Client): Promise<Installation | undefined> {
  const { rows } = await client.query<Installation>('select is_demo as "isDemo" from installation where id = 1');
  return rows[0];
}

/** Demo data go into a new installation only, never into one that has been started before. */
export async function settleInstallation(
  client: pg.Client,
  config: Config,
  product: Pick<Product, 'seedReference' | 'seedDemo'>,
  say: (line: string) => void,
): Promise<Installation> {
  const existing = await findInstallation(client);
  if (existing) return existing;
  if (config.isDemo) {
    say('  Demodaten laden …');
    await product.seedDemo(config);
    return { isDemo: true };
  }
  await product.seedReference(config);
  await client.query('insert into installation (id, is_demo) values (1, false) on conflict (id) do nothing');
  return { isDemo: false };
}
