import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EmbeddedCluster } from '../../server/launch/embedded-cluster.js';
import { readPostmaster } from '../../server/launch/postmaster.js';
import { throwAway } from '../../server/launch/throw-away.js';
import { migrate } from '../../server/src/platform/database/migrations.js';
import { TestApp } from '../support/app.js';
import { signalFamily } from '../support/frozen.js';

// A cluster of its own: it is frozen whole, and other tests need theirs.
const portal = new TestApp();
let folder = '';
let cluster: EmbeddedCluster;
let postmaster = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimaportal-frozen-'));
  cluster = await EmbeddedCluster.start(join(folder, 'postgres'), throwAway);
  const url = await cluster.ensureDatabase('portal');
  await migrate(url, join(import.meta.dirname, '../../prisma/migrations'));
  postmaster = (await readPostmaster(join(folder, 'postgres')))?.pid ?? 0;
  await portal.start({ databaseUrl: url });
}, 60_000);

afterAll(async () => {
  await portal.stop();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const answer = async (path: string) => {
  const begun = performance.now();
  const response = await fetch(`${portal.url}${path}`, { headers: { cookie: 'session=unknown' } });
  return { status: response.status, seconds: (performance.now() - begun) / 1000, body: await response.json() };
};

test('a frozen database is a 503 within five seconds, life goes on, and it recovers by itself', async () => {
  expect((await answer('/api/health/ready')).status).toBe(200);
  expect((await answer('/api/municipalities')).status).toBe(200);
  signalFamily(postmaster, 'SIGSTOP');
  try {
    const live = await answer('/api/health/live');
    expect(live.status).toBe(200);
    // More than the pool holds, so that waiting for a connection is bounded, too.
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, index) => answer(index % 2 ? '/api/municipalities' : '/api/health/ready')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(14).fill(503));
    expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(5.5);
    expect(answers[0]?.body).toMatchObject({ type: '/problems/unavailable', status: 503 });
  } finally {
    signalFamily(postmaster, 'SIGCONT');
  }
  for (let attempt = 0; attempt < 20 && (await answer('/api/health/ready')).status !== 200; attempt += 1) {
    await new Promise((wake) => setTimeout(wake, 100));
  }
  expect((await answer('/api/health/ready')).status).toBe(200);
  expect((await answer('/api/municipalities')).status).toBe(200);
}, 60_000);
