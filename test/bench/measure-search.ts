import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { vocabulary } from './german-pages.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { compare } from './statistics.js';

const BOUND = 45;
const AS_YOU_TYPE = 100;

/** Capped ranking as plainly as it can be written: the first 500 hits, the best 20 of them, their lines. */
const BARE = {
  name: 'bare-search',
  text: `
    with hits as materialized (select source_id, number, words from search_entry
                   where kind = 'page' and words @@ $1::tsquery limit 500),
    best as (select source_id, number, ts_rank(words, $1::tsquery) as rank from hits order by rank desc limit 20)
    select e.title, ts_headline('german_unaccent', e.body, $1::tsquery) as lines
      from best join search_entry e using (source_id, number) where e.kind = 'page' order by best.rank desc`,
};

type Classes = Record<string, string[]>;

const every = (words: readonly string[], from: number, step: number, count = 20) =>
  Array.from({ length: count }, (_, index) => words[from + index * step] ?? '');

/** By how many of the pages hold them; phrases are two words that stand in one title. */
function classesOf(titles: readonly string[]): Classes {
  const words = vocabulary();
  const common = every(words, 15, 2);
  return {
    'a common word (20-60 % of the pages)': common,
    'a medium word (1-5 %)': every(words, 300, 40),
    'a rare word (under 100 pages)': every(words, 20_000, 900),
    'two common words': common.map((word, index) => `${word} ${common[(index + 7) % common.length]}`),
    'a phrase': titles.map((title) => `"${title}"`),
    'no hit': every(words, 300, 40).map((word) => `Xylophon${word.toLowerCase()}`),
  };
}

/** 95 of 100 take no longer, in milliseconds, one after the other. */
async function p95(questions: readonly string[], ask: (question: string) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (const question of questions) {
    const begun = performance.now();
    await ask(question);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

function asker({ url }: Running, { cookie }: DataSet, path: string) {
  return async (q: string) => {
    const response = await fetch(`${url}${path}?${new URLSearchParams({ q })}`, { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

/** The same question for the bare statement: beginnings of stems, or the stems in a row. */
async function queriesFor(client: pg.Client, questions: readonly string[]): Promise<Map<string, string>> {
  const queries = new Map<string, string>();
  for (const question of questions) {
    const text = question.startsWith('"')
      ? `phraseto_tsquery('german_unaccent', $1)::text`
      : `replace(plainto_tsquery('german_unaccent', $1)::text || ' ', ''' ', ''':* ')`;
    const { rows } = await client.query<{ query: string }>(`select ${text} as query`, [question]);
    queries.set(question, rows[0]?.query ?? '');
  }
  return queries;
}

export async function measureSearch(portal: Running, pages: DataSet, rounds: number): Promise<Line[]> {
  const client = new pg.Client({ connectionString: pages.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ title: string }>(
      `select title from search_entry where kind = 'page' order by source_id, number limit 20`,
    );
    const classes = classesOf(rows.map(({ title }) => title));
    const queries = await queriesFor(client, Object.values(classes).flat());
    const ours = asker(portal, pages, '/api/search');
    const bare = (question: string) => client.query({ ...BARE, values: [queries.get(question)] });
    const everything = Object.values(classes).flat();
    const lines: Line[] = [
      {
        what: 'search 100,000 pages, words of every class, against bare SQL with capped ranking',
        unit: 'ms p95',
        measured: await compare(
          rounds,
          () => p95(everything, ours),
          () => p95(everything, bare),
        ),
        goal: { atMost: 1.3 },
      },
    ];
    for (const [name, questions] of Object.entries(classes)) {
      lines.push({
        what: `search, ${name}, against the bound`,
        unit: 'ms p95',
        measured: await compare(
          rounds,
          () => p95(questions, ours),
          async () => BOUND,
        ),
        goal: { atMost: 1 },
      });
    }
    const typing = [
      'wä',
      'wär',
      'wärm',
      'wärmepl',
      'wärmeplanung',
      'klim',
      'klimaschu',
      'wärmeplannung',
      'dach pa',
      'x',
    ];
    const suggest = asker(portal, pages, '/api/search/suggestions');
    lines.push({
      what: 'suggestions as one types, against the bound',
      unit: 'ms p95',
      measured: await compare(
        rounds,
        () => p95(typing, suggest),
        async () => AS_YOU_TYPE,
      ),
      goal: { atMost: 1 },
    });
    return lines;
  } finally {
    await client.end();
  }
}
