import pg from 'pg';
import { until } from './until.js';

/** Waits until every file that somebody may open has its pages, so that copies of the demo need not make them again. */
export async function untilPreviewed(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await until(async () => {
      const { rowCount } = await client.query(
        `select from file_version v join file f on f.id = v.file_id
          where f.withdrawn_at is null and v.preview_state in ('pending', 'running')
            and not exists (select from file_version later where later.file_id = v.file_id and later.number > v.number)`,
      );
      return rowCount === 0;
    }, 150);
  } finally {
    await client.end();
  }
}
