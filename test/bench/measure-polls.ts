import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { latency } from './load.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

const MUNICIPALITIES = 60;
const OPTIONS = 5;

/** A poll for five dates in the group of the meeting that is measured; every municipality has answered to all of them. */
async function poll({ url, meetingId }: DataSet): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at)
       select gen_random_uuid(), working_group_id, 99999, 'Wärmeplanung und Gebäudebestand', 'polling',
              now() + interval '60 days', now() + interval '60 days 3 hours'
         from meeting where id = $1
       returning id`,
      [meetingId],
    );
    const id = rows[0]?.id ?? '';
    await client.query(`insert into date_poll (meeting_id, answers_until) values ($1, now() + interval '14 days')`, [
      id,
    ]);
    await client.query(
      `insert into date_option (id, meeting_id, starts_at, ends_at)
       select gen_random_uuid(), $1, now() + make_interval(days => 60 + day), now() + make_interval(days => 60 + day, hours => 3)
         from generate_series(1, $2::int) day`,
      [id, OPTIONS],
    );
    await client.query(
      `insert into date_answer_sheet (meeting_id, municipality_id, member_id, comment, answered_at)
       select $1, ms.municipality_id, (array_agg(ms.member_id))[1], 'Vormittags nur bis zwölf Uhr.', now()
         from membership ms join meeting m on m.working_group_id = ms.working_group_id
        where m.id = $1 group by ms.municipality_id`,
      [id],
    );
    await client.query(
      `insert into date_answer (option_id, municipality_id, value)
       select o.id, s.municipality_id, (array['yes', 'if_need_be', 'no'])[1 + (random() * 2)::int]::date_answer_value
         from date_option o join date_answer_sheet s on s.meeting_id = o.meeting_id where o.meeting_id = $1`,
      [id],
    );
    await client.query('analyze');
    return `/api/meetings/${id}/date-poll`;
  } finally {
    await client.end();
  }
}

export async function measurePolls(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  const path = await poll(full);
  const { cookie } = full;
  const seen = await fetch(portal.url + path, { headers: { cookie } });
  const { sheets } = (await seen.json()) as { sheets: Array<{ state: string }> };
  const answered = sheets.filter(({ state }) => state === 'complete').length;
  if (answered !== MUNICIPALITIES) throw new Error(`${answered} municipalities have answered`);
  const time = (address: string) => () => latency({ url: portal.url + address, cookie });
  return [
    {
      what: `poll of ${MUNICIPALITIES} municipalities for ${OPTIONS} dates, against the plain meeting page`,
      unit: 'ms p50',
      measured: await compare(rounds, time(path), time(`/api/meetings/${full.meetingId}`)),
      goal: { atMost: 1.5 },
    },
  ];
}
