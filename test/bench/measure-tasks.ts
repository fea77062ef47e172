import type { DataSet } from './data-sets.js';
import { fillTasks } from './fill-tasks.js';
import { latency } from './load.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

type Programs = Record<'portal' | 'small', Running>;

/** The register as its page asks for it: 20,000 tasks against 200. */
export async function measureTasks(programs: Programs, full: DataSet, small: DataSet, rounds: number): Promise<Line[]> {
  await Promise.all([fillTasks(full, 20_000), fillTasks(small, 200)]);
  const time =
    (program: Running, { cookie }: DataSet, path: string) =>
    () =>
      latency({ url: program.url + path, cookie });
  const growth = async (what: string, path: string): Promise<Line> => ({
    what: `${what}, 20,000 tasks against 200`,
    unit: 'ms p50',
    measured: await compare(rounds, time(programs.portal, full, path), time(programs.small, small, path)),
    goal: { atMost: 1.5 },
  });
  return [
    await growth('task register', '/api/tasks?scope=group&limit=50&state=unfinished'),
    await growth('task register, what is overdue', '/api/tasks?scope=group&limit=20&state=overdue'),
    await growth('task register, everything', '/api/tasks?scope=group&limit=50'),
    await growth('counts of the task register', '/api/tasks/counts?scope=group'),
  ];
}
