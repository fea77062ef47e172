import type { DataSet } from './data-sets.js';
import { fillPublicSite } from './fill-public-site.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare, median, percentile } from './statistics.js';

const REQUESTS = 100;
/** Milliseconds. */
const BOUND = 20;
const PAGES = [
  '/',
  '/termine',
  '/termine/termin-190',
  '/aktuelles',
  '/presse/mitteilung-1',
  '/region',
  '/fortschritt',
  '/fachvortraege',
];
/** Through the same process, and nothing done. */
const EMPTY = '/api/health/live';

type Known = { etag?: string };

/** The slowest twentieth of a hundred requests, one after the other. */
async function slowest(url: string, path: string, { etag }: Known = {}): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const begun = performance.now();
    const response = await fetch(`${url}${path}`, { headers: etag === undefined ? {} : { 'If-None-Match': etag } });
    await response.arrayBuffer();
    times.push(performance.now() - begun);
    if (response.status !== (etag === undefined ? 200 : 304)) throw new Error(`${path}: ${response.status}`);
  }
  return percentile(times, 0.95);
}

/** What lets a proxy answer in the portal's place, and ask whether it still may. */
async function requireShared(url: string, path: string): Promise<Required<Known>> {
  const { headers } = await fetch(`${url}${path}`);
  const [caching = '', etag] = [headers.get('cache-control') ?? '', headers.get('etag')];
  if (!/s-maxage=\d+, stale-while-revalidate=\d+/.test(caching) || etag === null)
    throw new Error(`${path}: ${caching}`);
  return { etag };
}

/** Pages for everybody, drawn anew with every request: what is withdrawn is gone at once. */
export async function measurePublicSite(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  await fillPublicSite(full.url);
  const floors: number[] = [];
  const line = async (what: string, path: string, known?: Known): Promise<Line> => ({
    what,
    unit: 'ms p95',
    measured: await compare(
      rounds,
      () => slowest(portal.url, path, known),
      async () => {
        floors.push(await slowest(portal.url, EMPTY));
        return BOUND;
      },
    ),
    goal: { atMost: 1 },
  });
  const lines: Line[] = [];
  for (const path of PAGES) {
    await requireShared(portal.url, path);
    lines.push(await line(`public page ${path}, against the bound`, path));
  }
  const known = await requireShared(portal.url, '/termine');
  lines.push(
    await line('public page /termine that the reader has already (304), against the bound', '/termine', known),
  );
  const floor = median(floors).toFixed(1).replace('.', ',');
  return lines.map((one) => ({ ...one, what: `${one.what} (an empty handler: ${floor} ms)` }));
}
