import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSet } from './data-sets.js';
import { type Download, inParallel, transferRate } from './downloads.js';
import { handIn } from './hand-in.js';
import type { Line } from './print-table.js';
import { type Running, residentMemory } from './processes.js';
import { isNginxPresent, startProxy } from './proxy.js';
import { compare } from './statistics.js';

type Programs = Record<'portal' | 'accelerated', Running>;

const SIZE = 25_000_000;

/** Where the store put it: two letters, then the key. */
async function storedPath(files: string): Promise<string> {
  for (const folder of await readdir(files)) {
    const [key] = folder.length === 2 ? await readdir(join(files, folder)) : [];
    if (key) return `${folder}/${key}`;
  }
  throw new Error('the store is empty');
}

const at = (url: string, path: string, cookie: string): Download => {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port), path, cookie };
};

export async function measureDownloads(
  { portal, accelerated }: Programs,
  full: DataSet,
  dataFolder: string,
  rounds: number,
): Promise<Line[]> {
  const content = `/api/files/${(await handIn(portal, full, 'Folien.pdf', SIZE)).id}/content`;
  const direct = at(portal.url, content, full.cookie);
  const lines: Line[] = [await measureMemory(portal, direct)];
  if (!isNginxPresent()) {
    console.log('nginx ist auf diesem Rechner nicht vorhanden: die Vergleiche mit sendfile entfallen.');
    return lines;
  }
  const files = join(dataFolder, 'files');
  const proxy = await startProxy(accelerated.url, files);
  try {
    const floor = at(proxy.url, `/plain/${await storedPath(files)}`, full.cookie);
    const versus = (ours: Download) =>
      compare(
        rounds,
        () => transferRate(ours),
        () => transferRate(floor),
      );
    lines.push({
      what: '25 MB straight from Node, against nginx sendfile',
      unit: 'MB/s',
      measured: await versus(direct),
      goal: { atLeast: 0.6 },
    });
    lines.push({
      what: '25 MB through X-Accel-Redirect, against nginx sendfile',
      unit: 'MB/s',
      measured: await versus(at(proxy.url, content, full.cookie)),
      goal: { atLeast: 0.9 },
    });
  } finally {
    await proxy.stop();
  }
  return lines;
}

/** Resident memory while 50 downloads run, against before. */
async function measureMemory(portal: Running, download: Download): Promise<Line> {
  await inParallel(download, 10);
  const before = residentMemory(portal.pid);
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, residentMemory(portal.pid));
  }, 20);
  await inParallel(download, 50);
  clearInterval(watch);
  const ratio = highest / before;
  return {
    what: 'memory with 50 parallel downloads of 25 MB, against before',
    unit: 'MB resident',
    measured: { ours: highest, floor: before, ratio, lowest: ratio, highest: ratio },
    goal: { atMost: 1.5 },
  };
}
