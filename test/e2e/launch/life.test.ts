import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal';

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

it('starts on an empty folder, answers, and ends in order on SIGTERM', async () => {
  const portal = start();
  const url = await portal.untilReady();
  const health = await fetch(`${url}/api/health/ready`);
  expect(health.status).toBe(200);
  const { code, errors } = await portal.end('SIGTERM');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(existsSync(inData('postgres/postmaster.pid'))).toBe(false);
  expect(await readFile(inData('postgres.log'), 'utf8')).toContain('database system is shut down');
}, 30_000);

it('prints a one-time link while there is no administrator', async () => {
  const portal = start();
  await portal.untilReady();
  const { output } = await portal.end('SIGINT');
  expect(output).toMatch(/Noch gibt es keine Administration.*\n\s+http:\/\/localhost:\d+\/\S+/);
  expect(output).not.toContain('Demo-Anmeldungen');
}, 30_000);

it('lets a second start beside a running one fail and the first go on', async () => {
  const first = start();
  const url = await first.untilReady();
  const second = await start({ PORT: String(await freePort()) }).untilEnd();
  expect(second.code).toBe(1);
  expect(second.errors).toMatch(/^Auf dem Datenordner \S+ läuft das Portal bereits: \S+\. [^\n]+\n$/);
  expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
}, 30_000);

it('starts again after the portal was killed, with everything that was committed', async () => {
  const first = start();
  const url = await first.untilReady();
  await first.end('SIGKILL');
  await expect(fetch(`${url}/api/health/live`)).rejects.toThrow();
  const second = start();
  await second.untilReady();
  expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
  const { output } = await second.end('SIGTERM');
  expect(output).not.toContain('Datenbank auf dem neuen Stand');
}, 30_000);

it('starts again after portal and database were killed', async () => {
  const first = start();
  const url = await first.untilReady();
  const database = Number((await readFile(inData('postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(database, 'SIGKILL');
  await first.end('SIGKILL');
  await start().untilReady();
  expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
}, 30_000);
