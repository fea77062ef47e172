import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { latency } from './load.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

const RECIPIENTS = 300;
const REQUEST_BOUND = 300;

type Group = { slug: string; size: number; meetings: number };

/** A group of so many members from as many municipalities as there are, with meetings to come; the reader coordinates. */
async function gather(client: pg.Client, { slug, size, meetings }: Group): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with reader as (select member_id from session order by created_at desc limit 1),
     founded as (
       insert into working_group (id, slug, name, short_name) values (gen_random_uuid(), $1, $1, $1) returning id),
     people as (
       select m.id, m.municipality_id, row_number() over (partition by m.municipality_id order by m.id) as place
         from member m where m.deactivated_at is null),
     chosen as (
       select id, municipality_id from people where id in (select member_id from reader)
       union (select id, municipality_id from people order by place, id limit $2)),
     joined as (
       insert into membership (id, working_group_id, member_id, municipality_id, role, starts_on)
       select gen_random_uuid(), founded.id, c.id, c.municipality_id, r.role::membership_role, current_date - 1
         from founded, chosen c, (values ('member'), ('coordinator')) r(role)
        where r.role = 'member' or c.id in (select member_id from reader))
     insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at, location_name)
     select gen_random_uuid(), founded.id, n, 'Wärmeplanung', 'scheduled', now() + make_interval(days => 20 + n),
            now() + make_interval(days => 20 + n, hours => 3), 'Rathaus'
       from founded, generate_series(1, $3::int) n
     returning id`,
    [slug, size, meetings],
  );
  await client.query('analyze');
  return rows.map(({ id }) => id);
}

async function invite(portal: Running, cookie: string, meetingId: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(`${portal.url}/api/meetings/${meetingId}/invitations`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ version: 1 }),
  });
  await response.arrayBuffer();
  if (response.status !== 201) throw new Error(`inviting: ${response.status}`);
  return performance.now() - begun;
}

/** All mails are rendered and queued when the request is answered: they stand in the outbox. */
async function requireQueued(client: pg.Client, meetingId: string): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from dispatch d join dispatch_mail m on m.dispatch_id = d.id
       join outbox o on o.id = m.outbox_id where d.meeting_id = $1`,
    [meetingId],
  );
  if ((rows[0]?.count ?? 0) < RECIPIENTS) throw new Error(`only ${rows[0]?.count} mails are queued`);
}

/** The portal sends what is queued after it has answered; the next round begins when it rests again. */
async function untilSent(client: pg.Client): Promise<void> {
  const isWaiting = async () =>
    (await client.query(`select from outbox where state = 'pending' limit 1`)).rowCount !== 0;
  while (await isWaiting()) await pause(50);
}

export async function measureInvitations(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  const client = new pg.Client({ connectionString: full.url });
  await client.connect();
  try {
    const many = await gather(client, { slug: 'einladen', size: RECIPIENTS, meetings: rounds + 3 });
    const [of60 = ''] = await gather(client, { slug: 'sechzig', size: 60, meetings: 1 });
    // Twice without counting: the page, the fonts and the statements are warm then.
    for (const meetingId of many.splice(0, 2)) await invite(portal, full.cookie, meetingId);
    const requests = await compare(
      rounds,
      async () => {
        const meetingId = many.shift() ?? '';
        await untilSent(client);
        const took = await invite(portal, full.cookie, meetingId);
        await requireQueued(client, meetingId);
        return took;
      },
      async () => REQUEST_BOUND,
    );
    await invite(portal, full.cookie, of60);
    await untilSent(client);
    const time = (path: string) => () => latency({ url: portal.url + path, cookie: full.cookie });
    return [
      {
        what: `inviting ${RECIPIENTS} people until all mails are queued, against the bound`,
        unit: 'ms',
        measured: requests,
        goal: { atMost: 1 },
      },
      {
        what: 'replies of 60 municipalities, against the plain meeting page',
        unit: 'ms p50',
        measured: await compare(
          rounds,
          time(`/api/meetings/${of60}/invitations`),
          time(`/api/meetings/${full.meetingId}`),
        ),
        goal: { atMost: 1.5 },
      },
    ];
  } finally {
    await client.end();
  }
}
