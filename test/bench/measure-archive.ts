import { link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { handIn } from './hand-in.js';
import type { Line } from './print-table.js';
import { type Running, residentMemory } from './processes.js';

const SIZE = 500_000_000;
const FILES = 10;

const KEYS = 'select v.storage_key as key from file_version v where v.file_id = $1';
/** The same bytes once more, as another file of another talk. */
const COPY = `
  with talk as (select id from talk where working_group_id = (select working_group_id from talk where id = $2)
                 order by id limit 1 offset $3),
       copied as (insert into file (id, owner_type, owner_id) select gen_random_uuid(), 'talk', id from talk returning id),
       version as (insert into file_version (id, file_id, number, storage_key, file_name, media_type, size, sha256)
                   select gen_random_uuid(), copied.id, 1, $4, v.file_name, v.media_type, v.size, v.sha256
                     from copied, file_version v where v.file_id = $1)
  insert into file_rights (file_id, holder, scope, licence, third_party, granted_by, granted_on, granted_how)
  select id, 'Messung', 'members', 'public_domain', 'none', 'Messung', '2026-01-01', 'paper' from copied`;

const below = (root: string, key: string): string => join(root, 'files', key.slice(0, 2), key);

/** Ten files of 500 MB that the group may open, of which one lies on the disk. */
async function fillFiles(portal: Running, dataSet: DataSet, dataFolder: string): Promise<void> {
  const { id } = await handIn(portal, dataSet, 'Film.pdf', SIZE);
  const client = new pg.Client({ connectionString: dataSet.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ key: string }>(KEYS, [id]);
    const key = rows[0]?.key ?? '';
    for (let at = 0; at < FILES; at += 1) {
      const copy = `${key.slice(0, -2)}${String(at).padStart(2, '0')}`;
      if (copy === key) continue;
      await mkdir(dirname(below(dataFolder, copy)), { recursive: true });
      await link(below(dataFolder, key), below(dataFolder, copy));
      await client.query(COPY, [id, dataSet.talkId, at, copy]);
    }
  } finally {
    await client.end();
  }
}

/** The bytes of the whole, milliseconds to the first of them and to the last, and the highest memory meanwhile. */
async function fetchArchive({ url, pid }: Running, cookie: string) {
  let highest = 0;
  const watch = setInterval(() => {
    highest = Math.max(highest, residentMemory(pid));
  }, 50);
  try {
    const begun = performance.now();
    const answer = await fetch(`${url}/api/emergency-archive/folder.zip`, { headers: { cookie } });
    let [first, size] = [0, 0];
    for await (const chunk of answer.body ?? []) {
      first ||= performance.now() - begun;
      size += chunk.length;
    }
    return { first, size, highest, rate: size / 1000 / (performance.now() - begun) };
  } finally {
    clearInterval(watch);
  }
}

/** Emergency archive with files of 5 GB: what the texts take once is there before, the files must not add to it. */
export async function measureArchive(portal: Running, dataSet: DataSet, dataFolder: string): Promise<Line[]> {
  const without = await fetchArchive(portal, dataSet.cookie);
  await fillFiles(portal, dataSet, dataFolder);
  const whole = await fetchArchive(portal, dataSet.cookie);
  if (whole.size < (FILES - 1) * SIZE) throw new Error(`an archive of ${whole.size} bytes`);
  const ratio = whole.highest / without.highest;
  const measured = { ours: whole.highest, floor: without.highest, ratio, lowest: ratio, highest: ratio };
  const what = `memory while an emergency archive of 5 GB is sent (${Math.round(whole.rate)} MB/s, first byte after ${Math.round(whole.first)} ms), against one without files`;
  return [{ what, unit: 'MB resident', measured, goal: { atMost: 1.2 } }];
}
