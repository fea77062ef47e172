import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { serveSpa } from '../../server/src/platform/http/spa.js';

let folder = '';
let server: Server;
const SCRIPT = 'export const hills = 1;\n'.repeat(500);
const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimaportal-spa-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Klimaportal</title>');
  await writeFile(join(folder, 'assets', 'frame-1a2b.js'), SCRIPT);
  const app = express();
  serveSpa(app, folder, ({ path }) => path === '/region');
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

test('assets come compressed and may be kept for a year', async () => {
  const response = await get('/assets/frame-1a2b.js');
  expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await response.text()).toBe(SCRIPT);
});

test('every address of the interface is the page, asked for anew each time', async () => {
  for (const path of ['/', '/sitzungen', '/sitzungen/1/protokoll']) {
    const response = await get(path);
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }
});

test('a missing asset, a file and the API are not the page', async () => {
  for (const path of ['/assets/gone-3c4d.js', '/.env', '/robots.php', '/api/unknown', '/%2e%2e/package.json']) {
    expect({ path, status: (await get(path)).status }).toEqual({ path, status: 404 });
  }
});
