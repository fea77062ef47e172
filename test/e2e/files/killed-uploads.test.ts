import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { ownDatabase } from '../../support/database.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createTalk, pdf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal.js';

// The portal under test is a process of its own that can be killed; this one only prepares the records beside it.
const beside = new TestApp();
let folder: { path: string; remove(): Promise<void> };
let environment: Record<string, string>;
let api: Api;
let path: string;

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
  const talk = await createTalk(beside, await createMeeting(beside, group));
  api = await as(beside, await createMemberOf(beside, group, 'coordinator'));
  path = `/api/talks/${talk.id}/files?name=`;
}, 60_000);
afterAll(async () => {
  await beside.stop();
  await folder.remove();
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Sends slowly; answers the checksum when the portal acknowledged, undefined when it died before. */
function send(origin: string, bytes: Buffer): Promise<string | undefined> {
  return new Promise((resolve) => {
    const headers = { cookie: api.cookie, 'content-length': bytes.length };
    const call = request(
      `${origin}${path}${sha256(bytes).slice(0, 8)}.pdf`,
      { method: 'POST', headers },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode === 201 ? sha256(bytes) : undefined));
        response.once('error', () => resolve(undefined));
      },
    );
    call.once('error', () => resolve(undefined));
    void (async () => {
      for (let at = 0; at < bytes.length && !call.destroyed; at += 65_536) {
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

test('kill -9 in the middle of uploads loses nothing that was acknowledged and leaves nothing else', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const portal = LaunchedPortal.start(environment);
    const origin = new URL(await portal.untilReady()).origin;
    const sizes = [300_000, 600_000, 1_200_000, 2_400_000, 4_800_000];
    const uploads = sizes.map((size) => send(origin, pdf(size)));
    await pause(40 + round * 130);
    await portal.end('SIGKILL');
    for (const answer of await Promise.all(uploads)) if (answer !== undefined) acknowledged.push(answer);
  }
  const portal = LaunchedPortal.start(environment);
  const origin = new URL(await portal.untilReady()).origin;
  for (let waited = 0; waited < 5000 && (await filesBelow('files/incoming')).length > 0; waited += 50) await pause(50);
  expect(await filesBelow('files/incoming')).toEqual([]);

  const versions = await beside.database.client.fileVersion.findMany();
  const known = versions.map(({ storageKey }) => storageKey).sort();
  expect((await filesBelow('files')).sort()).toEqual(known);
  expect(versions.map((version) => version.sha256)).toEqual(expect.arrayContaining(acknowledged));
  for (const { fileId, sha256: expected } of versions) {
    const response = await fetch(`${origin}/api/files/${fileId}/content`, { headers: { cookie: api.cookie } });
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(expected);
  }
  const again = pdf(400_000);
  expect(await send(origin, again)).toBe(sha256(again));
  await portal.end('SIGTERM');
}, 120_000);
