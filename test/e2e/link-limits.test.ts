import { expect, test } from '@jest/globals';
import { PersonalLinksService } from '../../server/src/auth/personal-links/personal-links.service.js';
import { mintToken } from '../../server/src/platform/secrets/token.js';
import { useApp } from '../support/app.js';
import { asVisitor } from '../support/as.js';
import { createMember } from '../support/factories/members.js';

const portal = useApp();
const PATH = '/api/links/unsubscription';

async function link(): Promise<string> {
  const { id } = await createMember(portal, {});
  const url = await portal.app.get(PersonalLinksService).issue(
    {
      purpose: 'unsubscribe',
      memberId: id,
      workingGroupId: null,
      subject: 'open-matters',
      expiresAt: new Date('2027-01-01T00:00:00Z'),
    },
    '/abbestellen',
  );
  return url.split('#')[1] ?? '';
}

async function call(method: string, token: string, path = PATH): Promise<Response> {
  return asVisitor(portal).raw(path, { method, headers: { authorization: `Bearer ${token}` } });
}

async function statuses(times: number, one: () => Promise<Response>): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (let time = 0; time < times; time += 1) {
    const { status } = await one();
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

test('one link writes sixty times in a quarter of an hour; reading and other links go on', async () => {
  const [token, other] = [await link(), await link()];
  expect(await statuses(60, () => call('POST', token))).toEqual({ 201: 60 });
  const refused = await call('POST', token);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
  expect(await refused.json()).toMatchObject({ type: '/problems/link-overused' });
  expect((await call('DELETE', token)).status).toBe(429);
  expect((await call('POST', token, `/api/unsubscription/${token}`)).status).toBe(429);
  expect((await call('GET', token)).status).toBe(200);
  expect((await call('POST', other)).status).toBe(201);
});

test('whoever tries links that do not exist is stopped after sixty; a living link works all the same', async () => {
  const token = await link();
  expect(await statuses(61, () => call('GET', mintToken()))).toEqual({ 410: 60, 429: 1 });
  const guess = mintToken();
  expect((await call('POST', guess, `/api/unsubscription/${guess}`)).status).toBe(429);
  expect((await call('GET', token)).status).toBe(200);
  expect((await call('POST', token)).status).toBe(201);
  const entries = await portal.database.client.auditEntry.findMany();
  expect(entries).toMatchObject([{ details: { via: 'link' } }]);
});

test('many hands from one address have their end too', async () => {
  await portal.database.client.rateLimit.create({
    data: { key: 'link-address:127.0.0.1', points: 600, expire: BigInt(Date.now() + 60_000) },
  });
  expect((await call('POST', await link())).status).toBe(429);
});
