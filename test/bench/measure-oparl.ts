import pg from 'pg';
import type { DataSet } from './data-sets.js';
import type { Line } from './print-table.js';
import { type Running, residentMemory } from './processes.js';
import { compare } from './statistics.js';

const REQUESTS = 40;
/** Milliseconds. */
const BOUND = 40;
const COLLECTIONS = ['meetings', 'agenda-items', 'papers', 'consultations', 'locations', 'organizations', 'persons'];

/** Everything public, and the mirror made anew: tens of thousands of objects. */
async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica;
      update meeting set public_since = now() where state not in ('draft', 'polling');
      update agenda_item set is_public = true;
      update talk set public_since = now();
      set session_replication_role = origin;
      analyze`);
    await client.query('select oparl_rebuild()');
    await client.query('vacuum analyze oparl_object');
  } finally {
    await client.end();
  }
}

type Page = { data: unknown[]; links: { next?: string } };

/** Goes through a list as its links lead; tells how long each page took. */
async function walk(url: string, collection: string, most: number): Promise<{ times: number[]; objects: number }> {
  const times: number[] = [];
  let objects = 0;
  for (let next: string | undefined = `/oparl/${collection}`; next !== undefined && times.length < most; ) {
    const begun = performance.now();
    const response: Response = await fetch(`${url}${next}`);
    const page: Page = await response.json();
    times.push(performance.now() - begun);
    objects += page.data.length;
    const address: string | undefined = page.links.next;
    next = address === undefined ? undefined : address.slice(new URL(address).origin.length);
  }
  return { times, objects };
}

const slowest = (times: number[]): number =>
  times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;

/** Programs read everything, page by page: the last page costs what the first does, and nothing piles up. */
export async function measureOparl(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  await fill(full.url);
  const measured = await compare(
    rounds,
    async () => slowest((await walk(portal.url, 'meetings', REQUESTS)).times),
    async () => BOUND,
  );
  const before = residentMemory(portal.pid);
  let [objects, highest] = [0, before];
  for (const collection of COLLECTIONS) {
    objects += (await walk(portal.url, collection, Number.POSITIVE_INFINITY)).objects;
    highest = Math.max(highest, residentMemory(portal.pid));
  }
  const ratio = highest / before;
  return [
    {
      what: 'OParl list of 100 meetings with their agenda, against the bound',
      unit: 'ms p95',
      measured,
      goal: { atMost: 1 },
    },
    {
      what: `memory while ${objects} objects of OParl are crawled, against before`,
      unit: 'MB',
      measured: { ours: highest, floor: before, ratio, lowest: ratio, highest: ratio },
      goal: { atMost: 1.3 },
    },
  ];
}
