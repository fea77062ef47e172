import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { addressOf, type Operation, operations } from '../support/operations.js';

const portal = useApp();
let api: Api;

beforeEach(async () => {
  const group = await createWorkingGroup(portal);
  api = await as(
    portal,
    await createMemberOf(portal, group, ['coordinator', 'minute_taker'], { isAdministrator: true }),
  );
});

const json = (body: string) => ({ body, headers: { 'content-type': 'application/json' } });
const WRONG = [
  null,
  42,
  -1,
  Number.MAX_VALUE,
  'x'.repeat(200_000),
  [],
  [null],
  {},
  { not: '' },
  { contains: '' },
  true,
  '\u0000',
];

async function expectRefusal(operation: Operation, address: string, init: RequestInit): Promise<void> {
  const response = await api.raw(address, { method: operation.method, ...init });
  const text = await response.text();
  const seen = {
    operation: operation.id,
    address: address.slice(0, 200),
    status: response.status,
    text: text.slice(0, 300),
  };
  expect({ ...seen, isServerError: response.status >= 500 }).toEqual({ ...seen, isServerError: false });
  if (response.status >= 400 && operation.method !== 'HEAD') {
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({
      status: response.status,
      instance: expect.stringMatching(/^\/requests\//),
    });
  }
}

const withIds = operations.filter(({ path }) => path.includes('{'));
const withBodies = operations.filter(({ hasBody }) => hasBody);
const withQueries = operations.filter(({ queries }) => queries.length > 0);

test('the contract has operations of every kind', () => {
  expect([withIds.length, withBodies.length, withQueries.length].every((count) => count > 3)).toBe(true);
});

describe('identifiers', () => {
  test.each(withIds)('$id', async (operation) => {
    for (const id of ['keine-kennung', '1', "' or 1=1 --", '../../etc/passwd', '%00', randomUUID()]) {
      await expectRefusal(
        operation,
        addressOf(operation, () => id),
        operation.hasBody ? json('{}') : {},
      );
    }
  });
});

describe('bodies', () => {
  test.each(withBodies)('$id', async (operation) => {
    const address = addressOf(operation, () => randomUUID());
    for (const body of ['null', '[]', '"text"', '42', '{', '', '{"__proto__":{"polluted":true}}']) {
      await expectRefusal(operation, address, json(body));
    }
    const unknown = { role: 'coordinator', id: randomUUID(), isAdministrator: true, approvedAt: '2026-01-01' };
    await expectRefusal(operation, address, json(JSON.stringify(unknown)));
    for (const value of WRONG) {
      const filled = Object.fromEntries(operation.bodyProperties.map((property) => [property, value]));
      await expectRefusal(operation, address, json(JSON.stringify(filled)));
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('queries', () => {
  test.each(withQueries)('$id', async (operation) => {
    const address = addressOf(operation, () => randomUUID());
    for (const query of operation.queries) {
      for (const value of [
        '',
        '%00',
        '-1',
        'Number.MAX_VALUE',
        "';drop table member",
        '%F0%9F%9A%B2',
        'x'.repeat(5000),
      ]) {
        await expectRefusal(operation, `${address}?${query}=${value}`, {});
      }
      await expectRefusal(operation, `${address}?${query}=1&${query}=2`, {});
      await expectRefusal(operation, `${address}?${query}[not]=x`, {});
    }
    await expectRefusal(operation, `${address}?unbekannt=1`, {});
  });
});

test('an unknown query or operator is refused, not ignored', async () => {
  for (const query of ['unbekannt=1', 'municipalityId[not]=x', 'limit=1&limit=2']) {
    expect((await api.raw(`/api/members?${query}`)).status).toBe(422);
  }
});

test('unknown addresses and methods are a 404 in German', async () => {
  for (const address of ['/api/unbekannt', '/api/members/x/y/z', '/api/..%2f..%2fetc', '/api']) {
    const response = await api.raw(address);
    expect({ address, status: response.status }).toEqual({ address, status: 404 });
    expect(await response.json()).toMatchObject({ title: 'Diese Adresse gibt es nicht.' });
  }
  expect((await api.raw('/api/members', { method: 'PUT' })).status).toBe(404);
});

test('a body that is not JSON is refused', async () => {
  const response = await api.raw('/api/session', {
    method: 'POST',
    body: '<xml/>',
    headers: { 'content-type': 'text/xml' },
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});
