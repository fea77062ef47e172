import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { fillOparl } from './fill-oparl.js';
import type { Line } from './print-table.js';
import { type Running, residentMemory } from './processes.js';
import { compare, median, percentile, slope } from './statistics.js';

const REQUESTS = 40;
/** Milliseconds. */
const BOUND = 40;
const COLLECTIONS = ['meetings', 'agenda-items', 'papers', 'consultations', 'locations', 'organizations', 'persons'];
/** What a list of meetings has to be read from, at least: a hundred of them, with what stands within them. */
const BARE = `with page as (
    select * from oparl_object where type = 'meeting' and deleted_at is null order by created_at, subject limit 100)
  select facts from page union all
  select i.facts from page p cross join jsonb_array_elements_text(p.facts -> 'items') x(id)
    join oparl_object i on i.type = 'agenda_item' and i.subject = x.id::uuid`;
const SAVE = `update agenda_item set title = title || '.' where id = $1`;

type Page = { data: unknown[]; links: { next?: string } };
type Passed = (objects: number) => void;

/** Goes through a list as its links lead; tells how long each page took. */
async function walk(url: string, collection: string, most: number, passed?: Passed): Promise<number[]> {
  const times: number[] = [];
  for (let next: string | undefined = `/oparl/${collection}`; next !== undefined && times.length < most; ) {
    const begun = performance.now();
    const response: Response = await fetch(`${url}${next}`);
    const page: Page = await response.json();
    times.push(performance.now() - begun);
    passed?.(page.data.length);
    const address: string | undefined = page.links.next;
    next = address === undefined ? undefined : address.slice(new URL(address).origin.length);
  }
  return times;
}

/** Programs read everything, page by page. The first crawl warms the process; of the second each page counts. */
async function crawl(portal: Running) {
  const all = async (passed?: Passed) => {
    for (const collection of COLLECTIONS) await walk(portal.url, collection, Number.POSITIVE_INFINITY, passed);
  };
  await all();
  const before = residentMemory(portal.pid);
  const points: Array<[number, number]> = [];
  let objects = 0;
  await all((count) => {
    objects += count;
    points.push([objects, residentMemory(portal.pid)]);
  });
  return { before, highest: Math.max(...points.map(([, memory]) => memory)), objects, rise: slope(points) * 10_000 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function median20(work: (at: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 20; at += 1) times.push(await timed(() => work(at)));
  return median(times);
}

/** The title of an item that everybody reads is saved: what the mirror adds to it. */
async function measureSaves(client: pg.Client, rounds: number): Promise<Line> {
  const { rows } = await client.query<{ id: string }>(
    `select i.id from agenda_item i join minutes n on n.meeting_id = i.meeting_id join minutes_publication u on u.minutes_id = n.id
      where i.position = 6 order by i.id limit 20`,
  );
  const save = () => median20((at) => client.query(SAVE, [rows[at]?.id]));
  const mirrored = (state: 'enable' | 'disable') =>
    client.query(`alter table agenda_item ${state} trigger oparl_update`);
  const measured = await compare(rounds, save, async () => {
    await mirrored('disable');
    const bare = await save();
    await mirrored('enable');
    return bare + 10;
  });
  const what = 'saving a public agenda item in the database, against the same without the mirror and 10 ms';
  return { what, unit: 'ms p50', measured, goal: { atMost: 1 } };
}

export async function measureOparl(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  await fillOparl(full.url);
  const client = new pg.Client({ connectionString: full.url });
  await client.connect();
  try {
    const floors: number[] = [];
    const list = async (collection: string): Promise<Line> => ({
      what: `OParl list of 100 ${collection}, against the bound`,
      unit: 'ms p95',
      measured: await compare(
        rounds,
        async () => percentile(await walk(portal.url, collection, REQUESTS), 0.95),
        async () => {
          floors.push(await median20(() => client.query({ name: 'bare', text: BARE })));
          return BOUND;
        },
      ),
      goal: { atMost: 1 },
    });
    const lists = [await list('meetings'), await list('agenda-items'), await list('papers')];
    const { before, highest, objects, rise } = await crawl(portal);
    const floor = median(floors).toFixed(1).replace('.', ',');
    return [
      ...lists.map((line) => ({ ...line, what: `${line.what} (meetings with items in bare SQL: ${floor} ms)` })),
      {
        what: `memory while ${objects} objects of OParl are crawled (${rise.toFixed(1).replace('.', ',')} MB more for each 10.000), against before`,
        unit: 'MB resident',
        measured: {
          ours: highest,
          floor: before,
          ratio: highest / before,
          lowest: highest / before,
          highest: highest / before,
        },
        goal: { atMost: 1.2 },
      },
      await measureSaves(client, rounds),
    ];
  } finally {
    await client.end();
  }
}
