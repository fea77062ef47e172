import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { fillInquiries } from './fill-inquiries.js';
import { vocabulary } from './german-pages.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

/** Nobody notices it while typing. */
const AS_YOU_TYPE = 100;

/** Earlier answers while a question is typed, over 20,000 of them: the slowest of twenty asked one after the other. */
export async function measureSimilar({ url }: Running, full: DataSet, rounds: number): Promise<Line[]> {
  await fillInquiries(full, 20_000);
  const workingGroupId = await groupOf(full);
  const words = vocabulary(8000);
  const ask = async (q: string): Promise<number> => {
    const begun = performance.now();
    const query = new URLSearchParams({ workingGroupId, q });
    const response = await fetch(`${url}/api/similar-answers?${query}`, { headers: { cookie: full.cookie } });
    if (response.status !== 200) throw new Error(`similar answers: ${response.status} ${await response.text()}`);
    await response.json();
    return performance.now() - begun;
  };
  const questions = Array.from({ length: 20 }, (_, turn) =>
    [1, 5, 40, 300, 900, 2500, 5000, 7000].map((place) => words[place + turn * 7]).join(' '),
  );
  const slowest = async () => {
    const times: number[] = [];
    for (const question of questions) times.push(await ask(question));
    return Math.max(...times);
  };
  return [
    {
      what: 'similar answers while typing, 20,000 cases, slowest of 20 questions, against the bound',
      unit: 'ms',
      measured: await compare(rounds, slowest, async () => AS_YOU_TYPE),
      goal: { atMost: 1 },
    },
  ];
}

async function groupOf({ url }: DataSet): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select working_group_id as id from membership where member_id in (select member_id from session)
        order by working_group_id limit 1`,
    );
    return rows[0]?.id ?? '';
  } finally {
    await client.end();
  }
}
