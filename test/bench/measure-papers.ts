import type { DataSet } from './data-sets.js';
import { handIn } from './hand-in.js';
import type { Line } from './print-table.js';
import { type Running, residentMemory } from './processes.js';
import { median } from './statistics.js';

const FILES = 10;
const SIZE = 50_000_000;
/** Milliseconds until the first byte of the archive. */
const START = 300;

/** Papers of one meeting: 500 MB in ten files that its group may open. */
async function fillMeeting(portal: Running, dataSet: DataSet): Promise<void> {
  for (let at = 0; at < FILES; at += 1) {
    const file = await handIn(portal, dataSet, `Folien-${at}.pdf`, SIZE);
    const released = await fetch(`${portal.url}/api/files/${file.id}/rights`, {
      method: 'PUT',
      body: JSON.stringify({
        holder: 'Messung',
        scope: 'members',
        licence: 'public_domain',
        thirdParty: 'none',
        grantedBy: 'Messung',
        grantedOn: '2026-01-01',
        grantedHow: 'paper',
        version: file.version,
      }),
      headers: { cookie: dataSet.cookie, 'content-type': 'application/json' },
    });
    if (!released.ok) throw new Error(`${released.status}: ${await released.text()}`);
  }
}

/** Milliseconds to the first byte, the bytes of the whole, and the highest memory meanwhile. */
async function fetchArchive({ url, pid }: Running, { meetingId, cookie }: DataSet) {
  let highest = 0;
  const watch = setInterval(() => {
    highest = Math.max(highest, residentMemory(pid));
  }, 20);
  try {
    const begun = performance.now();
    const answer = await fetch(`${url}/api/meetings/${meetingId}/papers.zip`, { headers: { cookie } });
    let [first, size] = [0, 0];
    for await (const chunk of answer.body ?? []) {
      first ||= performance.now() - begun;
      size += chunk.length;
    }
    if (size < FILES * SIZE) throw new Error(`an archive of ${size} bytes`);
    return { first, highest, rate: size / 1000 / (performance.now() - begun) };
  } finally {
    clearInterval(watch);
  }
}

const plain = (ours: number, floor: number) => {
  const ratio = ours / floor;
  return { ours, floor, ratio, lowest: ratio, highest: ratio };
};

export async function measurePapers(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  await fillMeeting(portal, full);
  await fetchArchive(portal, full);
  const before = residentMemory(portal.pid);
  const archives: Array<Awaited<ReturnType<typeof fetchArchive>>> = [];
  for (let round = 0; round < rounds; round += 1) archives.push(await fetchArchive(portal, full));
  const rate = median(archives.map((archive) => archive.rate));
  return [
    {
      what: 'first byte of the papers of a meeting (500 MB) as ZIP, against 300 ms',
      unit: 'ms',
      measured: plain(median(archives.map(({ first }) => first)), START),
      goal: { atMost: 1 },
    },
    {
      what: `memory while that ZIP is sent (${Math.round(rate)} MB/s), against before`,
      unit: 'MB resident',
      measured: plain(Math.max(...archives.map(({ highest }) => highest)), before),
      goal: { atMost: 1.2 },
    },
  ];
}
