import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Doc, XmlElement, XmlText } from 'yjs';
import { hashToken, mintToken } from '../../server/src/platform/secrets/token.js';
import { until } from '../support/until.js';
import { WritingWindow } from '../support/writing-window.js';
import type { DataSet } from './data-sets.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';

const EDITORS = 20;
const SECONDS = 10;
/** Of one who types without a pause. */
const BETWEEN_WORDS = 400;
const TICKS_PER_SECOND = 100;

type Draft = { minutesId: string; item: string; cookies: string[] };

/** A draft that is open to the members, and twenty of them signed in. */
async function draft({ url, meetingId }: DataSet): Promise<Draft> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const one = async (text: string, values: unknown[]) => (await client.query<{ id: string }>(text, values)).rows;
  try {
    const [meeting] = await one(
      `insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at)
       select gen_random_uuid(), working_group_id, 99998, 'Protokoll zu zwanzigst', 'held',
              now() - interval '3 hours', now() from meeting where id = $1 returning id`,
      [meetingId],
    );
    const [item] = await one(
      `insert into agenda_item (id, meeting_id, position, number, kind, title, duration_minutes)
       values (gen_random_uuid(), $1, 0, '1', 'information', 'Aussprache', 60) returning id`,
      [meeting?.id],
    );
    const [minutes] = await one(
      `insert into minutes (id, meeting_id, open_to_members) values (gen_random_uuid(), $1, true) returning id`,
      [meeting?.id],
    );
    const members = await one(
      `select distinct ms.member_id as id from membership ms join meeting m on m.working_group_id = ms.working_group_id
        where m.id = $1 and ms.role = 'member' and ms.ends_on is null limit $2`,
      [meeting?.id, EDITORS],
    );
    const cookies: string[] = [];
    for (let n = 0; n < EDITORS; n += 1) {
      const token = mintToken();
      cookies.push(`session=${token}`);
      await client.query(
        `insert into session (token_hash, member_id, expires_at, ends_at)
         values ($1, $2, now() + interval '1 hour', now() + interval '1 day')`,
        [hashToken(token), members[n % members.length]?.id],
      );
    }
    return { minutesId: minutes?.id ?? '', item: item?.id ?? '', cookies };
  } finally {
    await client.end();
  }
}

const line = (document: Doc, item: string): XmlText => {
  const text = new XmlText('');
  const paragraph = new XmlElement('paragraph');
  paragraph.insert(0, [text]);
  document.getXmlFragment(item).push([paragraph]);
  return text;
};

const wordsOf = ({ changes }: { changes: { delta: Array<{ insert?: unknown }> } }): string[] =>
  changes.delta.flatMap(({ insert }) => (typeof insert === 'string' ? insert.split(' ').filter(Boolean) : []));

/** User and system time of a process in seconds. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Twenty people type at once: when the other nineteen see a word, and what that costs the portal. */
export async function measureWriting(portal: Running, full: DataSet): Promise<Line[]> {
  const { minutesId, item, cookies } = await draft(full);
  const windows = cookies.map((cookie) => new WritingWindow({ url: portal.url, cookie }, minutesId));
  for (const window of windows) await window.ready();
  const lines = windows.map(({ document }) => line(document, item));
  await until(() => windows.every(({ document }) => document.getXmlFragment(item).length === EDITORS), 20);
  const sent = new Map<string, number>();
  const latencies: number[] = [];
  for (const { document } of windows) {
    document.getXmlFragment(item).observeDeep((events, { local }) => {
      if (local) return;
      const now = performance.now();
      for (const word of events.flatMap(wordsOf)) latencies.push(now - (sent.get(word) ?? now));
    });
  }
  const before = processorTime(portal.pid);
  const type = async (text: XmlText, editor: number) => {
    await pause((editor * BETWEEN_WORDS) / EDITORS);
    for (let n = 0; n < (SECONDS * 1000) / BETWEEN_WORDS; n += 1) {
      const word = `${editor}.${n}`;
      sent.set(word, performance.now());
      text.insert(text.length, `${word} `);
      await pause(BETWEEN_WORDS);
    }
  };
  const began = performance.now();
  await Promise.all(lines.map(type));
  const share = ((processorTime(portal.pid) - before) * 100_000) / (performance.now() - began);
  await until(() => latencies.length >= sent.size * (EDITORS - 1), 20);
  for (const window of windows) window.leave();
  const late = latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.95)] ?? Number.NaN;
  return [
    against('20 people write one text: a word seen by the others, p95, against 150 ms', 'ms', late, 150),
    against('20 people write one text: processor, against half a core', '% of a core', share, 50),
  ];
}

const against = (what: string, unit: string, ours: number, floor: number): Line => {
  const ratio = ours / floor;
  return { what, unit, measured: { ours, floor, ratio, lowest: ratio, highest: ratio }, goal: { atMost: 1 } };
};
