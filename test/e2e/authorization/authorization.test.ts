import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { operations } from '../../support/operations.js';
import { useFreshWorld } from './fresh-world.js';
import { MATRIX } from './matrix.js';
import { REQUESTS } from './requests.js';
import type { ValidRequest } from './valid-request.js';
import { apiOf, IDENTITIES, type Identity, type World } from './world.js';

const portal = useApp();
const freshWorld = useFreshWorld(portal);

function addressOf(path: string, { path: values = [], query }: ValidRequest): string {
  const rest = [...values];
  return path.replace(/\{\w+\}/g, () => rest.shift() ?? 'missing') + (query ? `?${query}` : '');
}

function initOf(method: string, { body, bytes, headers = {} }: ValidRequest): RequestInit {
  if (bytes) return { method, body: new Uint8Array(bytes), headers };
  if (body === undefined) return { method, headers };
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function statusFor(id: string, world: World, identity: Identity): Promise<number> {
  const [method = '', path = ''] = id.split(' ');
  const request = REQUESTS[id]?.(world) ?? {};
  const api = await apiOf(portal, world, identity);
  const response = await api.raw(addressOf(path, request), { ...initOf(method, request), redirect: 'manual' });
  // Not read to the end: a stream has none.
  await response.body?.cancel();
  return response.status;
}

test('every operation of the contract stands in the matrix, with a valid request', () => {
  const known = operations.map(({ id }) => id).sort();
  expect(Object.keys(MATRIX).sort()).toEqual(known);
  expect(Object.keys(REQUESTS).sort()).toEqual(known);
});

test.each(Object.keys(MATRIX))('%s', async (id) => {
  const seen: Record<string, number> = {};
  let world = await freshWorld();
  for (const identity of IDENTITIES) {
    seen[identity] = await statusFor(id, world, identity);
    // What was allowed has changed the world: the next one finds it as it was.
    if (seen[identity] < 400 && !id.startsWith('GET')) world = await freshWorld();
  }
  const expected = Object.fromEntries(IDENTITIES.map((identity, index) => [identity, MATRIX[id]?.[index]]));
  expect(seen).toEqual(expected);
});

test('what is closed to visitors stays closed however its address is written', async () => {
  const world = await freshWorld();
  const visitor = await apiOf(portal, world, 'visitor');
  const closed = Object.keys(MATRIX).filter((id) => id.startsWith('GET') && MATRIX[id]?.[0] === 401);
  expect(closed.length).toBeGreaterThan(15);
  for (const id of closed) {
    const address = addressOf(id.split(' ')[1] ?? '', REQUESTS[id]?.(world) ?? {});
    const [upper, encoded] = ['/API/', '/%61pi/'].map((start) => address.replace('/api/', start));
    for (const variant of [address, `${address}/`, `/${address}`, upper ?? '', encoded ?? '']) {
      for (const method of ['GET', 'HEAD']) {
        const { status } = await visitor.raw(variant, { method, redirect: 'manual' });
        const isClosed = status === 401 || status === 404;
        expect({ method, variant, isClosed }).toEqual({ method, variant, isClosed: true });
      }
    }
  }
});
