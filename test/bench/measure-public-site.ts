import type { DataSet } from './data-sets.js';
import { fillPublicSite } from './fill-public-site.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

const REQUESTS = 100;
/** Milliseconds. */
const BOUND = 20;
const PAGES = ['/', '/termine', '/region', '/fortschritt', '/fachvortraege'];

/** The slowest but five of a hundred requests, one after the other. */
async function slowest(url: string, path: string, etag?: string): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const begun = performance.now();
    const response = await fetch(`${url}${path}`, { headers: etag === undefined ? {} : { 'If-None-Match': etag } });
    await response.arrayBuffer();
    if (response.status !== (etag === undefined ? 200 : 304)) throw new Error(`${path}: ${response.status}`);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[REQUESTS - 5] ?? Number.NaN;
}

/** Pages for everybody, drawn anew with every request: what is withdrawn is gone at once. */
export async function measurePublicSite(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  await fillPublicSite(full.url);
  const line = async (what: string, ours: () => Promise<number>): Promise<Line> => ({
    what,
    unit: 'ms p95',
    measured: await compare(rounds, ours, async () => BOUND),
    goal: { atMost: 1 },
  });
  const lines: Line[] = [];
  for (const path of PAGES) {
    lines.push(await line(`public page ${path}, against the bound`, () => slowest(portal.url, path)));
  }
  const etag = (await fetch(`${portal.url}/termine`)).headers.get('etag') ?? '';
  lines.push(
    await line('public page /termine that the reader has already', () => slowest(portal.url, '/termine', etag)),
  );
  return lines;
}
