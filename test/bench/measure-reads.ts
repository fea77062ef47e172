import type { DataSet } from './data-sets.js';
import { latency, throughput } from './load.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

type Programs = Record<'portal' | 'small' | 'floor', Running>;

/** Without page state: the order of keys does not matter, the cursor is opaque. */
async function sameAnswer(path: string, cookie: string, programs: readonly Running[]): Promise<void> {
  const [ours, floor] = await Promise.all(
    programs.map(async ({ url }) => {
      const response = await fetch(url + path, { headers: { cookie } });
      const { nextCursor: _, ...body } = (await response.json()) as Record<string, unknown>;
      return JSON.stringify(sorted(body));
    }),
  );
  if (ours !== floor) throw new Error(`${path}: portal and floor answer differently\n${ours}\n${floor}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

export async function measureReads(programs: Programs, full: DataSet, small: DataSet, rounds: number): Promise<Line[]> {
  const list = '/api/meetings?when=upcoming&limit=20';
  const page = `/api/meetings/${full.meetingId}`;
  const { portal, floor } = programs;
  await sameAnswer(list, full.cookie, [portal, floor]);
  await sameAnswer(page, full.cookie, [portal, floor]);
  const rate = (program: Running, path: string) => () => throughput({ url: program.url + path, cookie: full.cookie });
  const time =
    (program: Running, { cookie }: DataSet, path: string) =>
    () =>
      latency({ url: program.url + path, cookie });
  const growth = async (what: string, path: string): Promise<Line> => ({
    what,
    unit: 'ms p50',
    measured: await compare(rounds, time(portal, full, path), time(programs.small, small, path)),
    goal: { atMost: 1.5 },
  });
  return [
    {
      what: 'list of 20 upcoming meetings, signed in, against node:http + two prepared statements',
      unit: 'requests/s',
      measured: await compare(rounds, rate(portal, list), rate(floor, list)),
      goal: { atLeast: 0.6 },
    },
    {
      what: 'meeting page, against the same',
      unit: 'requests/s',
      measured: await compare(rounds, rate(portal, page), rate(floor, page)),
      goal: { atLeast: 0.5 },
    },
    await growth('upcoming meetings, full data against 1/100', list),
    await growth('past meetings, full data against 1/100', '/api/meetings?when=past&limit=20'),
    await growth('talks, full data against 1/100', '/api/talks?limit=20'),
    await growth('minutes, full data against 1/100', '/api/minutes?limit=20'),
    await growth('tasks, full data against 1/100', '/api/tasks?scope=group&limit=20'),
  ];
}
