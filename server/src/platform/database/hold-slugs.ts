import { Prisma } from '../../generated/prisma/client.js';
import type { Database } from './database.js';

/** Tables whose rows have a readable address of their own. */
type Table = 'campaign' | 'event' | 'news_item' | 'press_release';

/** Those of the table that begin like it; nobody else chooses one there before the running transaction ends. */
export async function holdSlugs({ client }: Database, table: Table, wanted: string): Promise<string[]> {
  await client.$queryRaw`select pg_advisory_xact_lock(hashtext(${`slugs of ${table}`}))::text`;
  const rows = await client.$queryRaw<Array<{ slug: string }>>`
    select slug from ${Prisma.raw(table)} where starts_with(slug, ${wanted})`;
  return rows.map(({ slug }) => slug);
}
