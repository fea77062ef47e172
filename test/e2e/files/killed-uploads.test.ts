import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { ownDatabase } from '../../support/database.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createTalk, filesOf, pdf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal.js';
import { beginUpload, TUS } from '../../support/uploads.js';

// The portal under test is a process of its own that can be killed; this one only prepares the records beside it.
const beside = new TestApp();
let folder: { path: string; remove(): Promise<void> };
let environment: Record<string, string>;
let api: Api;
let talk: { id: string };
const resumedFrom: number[] = [];

beforeAll(async () => {
  const url = await ownDatabase('killed_uploads');
  folder = await temporaryFolder();
  environment = { DATABASE_URL: url, DATA_DIR: folder.path, PORT: String(await freePort()) };
  const first = LaunchedPortal.start(environment);
  await first.untilReady();
  await first.end('SIGTERM');
  await beside.start({ databaseUrl: url });
  beside.clock.set(new Date().toISOString());
  const group = await createWorkingGroup(beside);
  talk = await createTalk(beside, await createMeeting(beside, group));
  api = await as(beside, await createMemberOf(beside, group, 'coordinator'));
}, 60_000);
afterAll(async () => {
  await beside.stop();
  await folder.remove();
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

type Underway = { address: string; bytes: Buffer };

/** Sends what is missing, slowly; answers the id of the file when the portal acknowledged, undefined when it died before. */
async function send(origin: string, { address, bytes }: Underway): Promise<string | undefined> {
  const headers = { cookie: api.cookie, ...TUS };
  const found = await fetch(origin + address, { method: 'HEAD', headers }).catch(() => undefined);
  if (found === undefined) return undefined;
  const offset = Number(found.headers.get('upload-offset'));
  resumedFrom.push(offset);
  return new Promise((resolve) => {
    const piece = { 'upload-offset': offset, 'content-type': 'application/offset+octet-stream' };
    const length = { 'content-length': bytes.length - offset };
    const call = request(origin + address, { method: 'PATCH', headers: { ...headers, ...piece, ...length } });
    call.once('response', (response) => {
      text(response).then(
        (body) => resolve(response.statusCode === 200 ? JSON.parse(body).id : undefined),
        () => resolve(undefined),
      );
    });
    call.once('error', () => resolve(undefined));
    void (async () => {
      for (let at = offset; at < bytes.length && !call.destroyed; at += 65_536) {
        call.write(bytes.subarray(at, at + 65_536));
        await pause(4);
      }
      call.end();
    })();
  });
}

async function filesBelow(name: string): Promise<string[]> {
  const entries = await readdir(join(folder.path, name), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Until so many bytes lie aside. */
async function untilReceived(enough: number): Promise<void> {
  const aside = join(folder.path, 'uploads');
  for (let received = 0; received < enough; await pause(10)) {
    const names = await readdir(aside).catch(() => []);
    const sizes = names.map((name) =>
      stat(join(aside, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
    received = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  }
}

test('kill -9 in the middle of uploads loses nothing: all go on from where they were, and nothing else is left', async () => {
  const sizes = [300_000, 1_200_000, 4_800_000];
  const contents = sizes.map((size) => pdf(size));
  let underway: Underway[] = [];
  const acknowledged: string[] = [];
  for (let round = 0; underway.length > 0 || round === 0; round++) {
    const portal = LaunchedPortal.start(environment);
    const origin = new URL(await portal.untilReady()).origin;
    if (round === 0) {
      const here = { raw: rawAt(origin) };
      const begun = contents.map((bytes, at) => beginUpload(here, filesOf(talk), `Teil ${at}.pdf`, bytes.length));
      const addresses = (await Promise.all(begun)).map(({ headers }) => headers.get('location') ?? '');
      underway = contents.map((bytes, at) => ({ bytes, address: addresses[at] ?? '' }));
    }
    const answers = underway.map((one) => send(origin, one));
    // Twice in the middle, then to the end.
    if (round < 2) await untilReceived(800_000 * (round + 1));
    else await Promise.all(answers);
    await portal.end(round < 2 ? 'SIGKILL' : 'SIGTERM');
    const ids = await Promise.all(answers);
    acknowledged.push(...ids.filter((id) => id !== undefined));
    underway = underway.filter((_, at) => ids[at] === undefined);
    expect(round).toBeLessThan(3);
  }
  expect(resumedFrom.filter((offset) => offset > 0).length).toBeGreaterThan(0);
  expect(await filesBelow('files/incoming')).toEqual([]);
  expect(await filesBelow('uploads')).toEqual([]);

  const versions = await beside.database.client.fileVersion.findMany();
  expect((await filesBelow('files')).sort()).toEqual(versions.map(({ storageKey }) => storageKey).sort());
  expect(versions.map(({ fileId }) => fileId).sort()).toEqual(acknowledged.sort());
  expect(versions.map((version) => version.sha256).sort()).toEqual(contents.map(sha256).sort());
}, 120_000);

const rawAt =
  (origin: string) =>
  (path: string, init: RequestInit = {}) =>
    fetch(origin + path, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), cookie: api.cookie },
    });
