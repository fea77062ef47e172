import pg from 'pg';
import type { DataSet } from './data-sets.js';

/**
 * Exactly so many tasks in the groups of the reader, in place of those of the minutes. A third is unfinished and spread
 * over the coming year, the rest was done in the years before.
 */
export async function fillTasks({ url }: DataSet, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query('delete from task');
    await client.query(
      `insert into task (id, working_group_id, text, state, municipality_id, due_on, completed_at)
       select gen_random_uuid(), seat.working_group_id, 'Aufgabe ' || n || ': Objekte melden und Zählerliste verteilen',
              (case when n % 3 = 0 then 'open' else 'done' end)::task_state, seat.municipality_id,
              current_date + case when n % 3 = 0 then n % 365 - 30 else -(n % 1500) end,
              case when n % 3 <> 0 then now() - make_interval(days => n % 1500) end
         from generate_series(1, $1::int) n
         join (select working_group_id, municipality_id, row_number() over (order by id) - 1 as place,
                      count(*) over () as seats from membership
                 where working_group_id in (select working_group_id from membership
                                             where member_id in (select member_id from session))) seat on seat.place = n % seat.seats`,
      [count],
    );
    await client.query('vacuum analyze task');
  } finally {
    await client.end();
  }
}
