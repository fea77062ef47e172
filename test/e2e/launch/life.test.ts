import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let environment: Record<string, string>;
let launched: LaunchedPortal[];

beforeEach(async () => {
  folder = await temporaryFolder();
  environment = { DATA_DIR: folder.path, PORT: String(await freePort()) };
  launched = [];
});

afterEach(async () => {
  await Promise.all(launched.map((portal) => portal.end('SIGTERM')));
  await folder.remove();
});

function start(changes: Record<string, string> = {}): LaunchedPortal {
  const portal = LaunchedPortal.start({ ...environment, ...changes });
  launched.push(portal);
  return portal;
}

const inData = (name: string) => join(folder.path, name);

const isReady = async (url: string) => (await fetch(`${url}/api/health/ready`)).status === 200;

const killDatabase = async () => {
  const note = await readFile(inData('postgres/postmaster.pid'), 'utf8');
  process.kill(Number(note.split('\n')[0]), 'SIGKILL');
};

it('starts on an empty folder, asks for its first administrator, and ends in order on SIGTERM', async () => {
  const portal = start();
  expect(await isReady(await portal.untilReady())).toBe(true);
  const { code, output, errors } = await portal.end('SIGTERM');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/Noch gibt es keine Administration.*\n\s+http:\/\/localhost:\d+\/\S+/);
  expect(output).not.toContain('Demo-Anmeldungen');
  expect(existsSync(inData('postgres/postmaster.pid'))).toBe(false);
  expect(await readFile(inData('postgres.log'), 'utf8')).toContain('database system is shut down');
}, 120_000);

it('lets a second start beside a running one fail and the first go on', async () => {
  const first = start();
  const url = await first.untilReady();
  const second = await start({ PORT: String(await freePort()) }).untilEnd();
  expect(second.code).toBe(1);
  expect(second.errors).toMatch(/^Auf dem Datenordner \S+ läuft das Portal bereits: \S+\. [^\n]+\n$/);
  expect(await isReady(url)).toBe(true);
}, 120_000);

it('starts again after it was killed, alone or together with its database', async () => {
  const first = start();
  await first.untilReady();
  await first.end('SIGKILL');
  const second = start();
  await second.untilReady();
  await killDatabase();
  await second.end('SIGKILL');
  const third = start();
  expect(await isReady(await third.untilReady())).toBe(true);
  const { code, output } = await third.end('SIGINT');
  expect(code).toBe(0);
  expect(output).not.toContain('Datenbank auf dem neuen Stand');
}, 120_000);
