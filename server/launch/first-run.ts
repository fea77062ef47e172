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
  product: Pick<Product, 'loadReference' | 'seedDemo'>,
  say: (line: string) => void,
): Promise<Installation> {
  const existing = await findInstallation(client);
  if (existing) return existing;
  if (config.isDemo) {
    say('  Demodaten laden …');
    await product.seedDemo(config);
  } else {
    await product.loadReference(config);
  }
  await client.query(
    `insert into installation (id, is_demo, demo_seeded_at) values (1, $1, case when $1 then now() end)
     on conflict (id) do update set is_demo = excluded.is_demo, demo_seeded_at = excluded.demo_seeded_at`,
    [config.isDemo],
  );
  return { isDemo: config.isDemo };
}
