import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Containment, Interrupted } from './containment.js';

const containment = new Containment();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimaportal-containment-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (script: string, limits = { seconds: 20, memoryBytes: 300_000_000 }) =>
  containment.run({ file: process.execPath, args: ['-e', script], folder, environment: {} }, limits);

test('it says how a program ended', async () => {
  expect(await Promise.all([run(''), run('process.exit(3)')])).toEqual(['done', 'failed']);
});

test('a program that takes too long is ended, with what it has started', async () => {
  const late = join(folder, 'late');
  const child = `setTimeout(() => fs.writeFileSync(${JSON.stringify(late)}, ''), 3500)`;
  const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); for (;;);`;
  expect(await run(script, { seconds: 1, memoryBytes: 500_000_000 })).toBe('time_limit');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await readdir(folder)).not.toContain('late');
});

test('a program that takes too much memory is ended', async () => {
  const script = 'const all = []; setInterval(() => all.push(Buffer.alloc(20_000_000, 1)), 5)';
  expect(await run(script)).toBe('memory_limit');
});

test('it knows nothing of our environment', async () => {
  await writeFile(join(folder, 'seen'), '');
  const script = `fs.writeFileSync('seen', JSON.stringify(Object.keys(process.env)))`;
  expect(await run(script)).toBe('done');
  // What the shell sets by itself.
  const seen: string[] = JSON.parse(await readFile(join(folder, 'seen'), 'utf8'));
  expect(seen.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))).toEqual([]);
});

test('when we go down, what was under way says nothing about the file', async () => {
  const running = run('setInterval(() => undefined, 1000)');
  setTimeout(() => containment.onModuleDestroy(), 200);
  await expect(running).rejects.toThrow(Interrupted);
});
