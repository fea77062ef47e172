import pg from 'pg';
import { hashToken, mintToken } from '../../server/src/platform/secrets/token.js';
import type { DataSet } from './data-sets.js';
import { latency } from './load.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

const EVENTS = 500;
const BOUND = 30;

/** A group that met on 500 days around now, and a member who subscribed to it. */
async function subscribe({ url }: DataSet): Promise<string> {
  const token = mintToken();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; member_id: string }>(
      `with founded as (
         insert into working_group (id, slug, name, short_name)
         values (gen_random_uuid(), 'kalender', 'Arbeitskreis Kalender', 'AK Kalender') returning id),
       joined as (
         insert into membership (id, working_group_id, member_id, municipality_id, role, starts_on)
         select gen_random_uuid(), founded.id, m.id, m.municipality_id, 'member', current_date - 400
           from founded, (select * from member where deactivated_at is null order by id limit 1) m
         returning working_group_id as id, member_id)
       select id, member_id from joined`,
    );
    const [{ id, member_id: memberId } = { id: '', member_id: '' }] = rows;
    await client.query(
      `insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at, location_name, online_url)
       select gen_random_uuid(), $1, day, 'Wärmeplanung und Gebäudebestand in Übereinstimmung bringen', 'scheduled',
              date_trunc('hour', now()) + make_interval(days => day - 200),
              date_trunc('hour', now()) + make_interval(days => day - 200, hours => 3),
              'Rathaus Hilchenbach, Markt 13', 'https://video.example/raum'
         from generate_series(1, $2::int) day`,
      [id, EVENTS],
    );
    await client.query(
      `insert into calendar_feed (id, token_hash, member_id, working_group_id, name, alarm_minutes)
       values (gen_random_uuid(), $1, $2, $3, 'Bench', 30)`,
      [Buffer.from(hashToken(token)), memberId, id],
    );
    await client.query('analyze');
  } finally {
    await client.end();
  }
  return `/api/calendar/feeds/${token}.ics`;
}

export async function measureFeed(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  const url = portal.url + (await subscribe(full));
  const response = await fetch(url);
  const events = (await response.text()).match(/BEGIN:VEVENT/g)?.length;
  if (events !== EVENTS) throw new Error(`the feed has ${events} events`);
  const etag = response.headers.get('etag') ?? '';
  if ((await fetch(url, { headers: { 'if-none-match': etag } })).status !== 304) throw new Error('the feed changed');
  const first = () => latency({ url, cookie: '' });
  const again = () => latency({ url, cookie: '', etag });
  return [
    {
      what: `calendar feed of ${EVENTS} events, against the bound`,
      unit: 'ms p50',
      measured: await compare(rounds, first, async () => BOUND),
      goal: { atMost: 1 },
    },
    {
      what: 'the same feed unchanged (304), against reading it',
      unit: 'ms p50',
      measured: await compare(rounds, again, first),
      goal: { atMost: 0.6 },
    },
  ];
}
