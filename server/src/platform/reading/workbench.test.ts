import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Clock } from '../clock/clock.js';
import { readConfig } from '../config/config.js';
import { Workbench } from './workbench.js';

let dataFolder = '';
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'klimaportal-workbench-'));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

async function place(path: string, minutes: number): Promise<void> {
  const folder = join(dataFolder, 'processing', path);
  await mkdir(folder, { recursive: true });
  await utimes(folder, minutesAgo(minutes), minutesAgo(minutes));
}

test('what other hosts left goes when it is old, the host too; what they work at stays, and what this one does', async () => {
  for (const [path, minutes] of [
    ['other_1_aa/left', 31],
    ['other_1_aa/under-work', 29],
    ['other_1_aa', 31],
    ['gone_1_bb', 31],
    ['begun_1_cc', 1],
  ] as const) {
    await place(path, minutes);
  }
  const config = { ...readConfig({ NODE_ENV: 'test' }), dataFolder };
  const workbench = new Workbench(config, new Clock());
  await workbench.with('mine', async (folder) => {
    await utimes(folder, minutesAgo(60), minutesAgo(60));
    expect(await workbench.sweep()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
  const left = await readdir(join(dataFolder, 'processing'));
  expect(left.filter((name) => /_(aa|bb|cc)$/.test(name)).sort()).toEqual(['begun_1_cc', 'other_1_aa']);
  expect(await readdir(join(dataFolder, 'processing', 'other_1_aa'))).toEqual(['under-work']);
});

test('who works at the same time has a folder each, whoever is ready first; in the end nothing is left', async () => {
  const workbench = new Workbench({ ...readConfig({ NODE_ENV: 'test' }), dataFolder }, new Clock());
  const names = Array.from({ length: 50 }, (_, at) => `file-${at}`);
  const seen = await Promise.all(
    names.map((name, at) =>
      workbench.with(name, async (folder) => {
        if (at % 2) await setImmediate();
        return readdir(folder);
      }),
    ),
  );
  expect(seen).toEqual(names.map(() => []));
  expect(await readdir(join(dataFolder, 'processing'))).toEqual([]);
});
