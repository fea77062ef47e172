import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMember, PASSWORD } from '../support/factories/members.js';

const portal = useApp();
const signIn = (email: string, password: string) =>
  asVisitor(portal).raw('/api/session', jsonBody('POST', { email, password }));

test('a visitor gets no cookie and no member', async () => {
  const response = await asVisitor(portal).raw('/api/session');
  expect(response.status).toBe(200);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.json()).toMatchObject({ member: null, abilities: { administer: false, invite: false } });
});

test('the right password begins a session that the cookie carries and sign-out ends', async () => {
  const member = await createMember(portal, { hasPassword: true });
  const response = await signIn(`  ${member.email.toUpperCase()} `, PASSWORD);
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ member: { id: member.id, email: member.email } });
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

  const headers = { cookie: cookie.split(';')[0] ?? '' };
  const shown = await asVisitor(portal).raw('/api/session', { headers });
  expect(await shown.json()).toMatchObject({ member: { id: member.id } });
  expect((await asVisitor(portal).raw('/api/session', { method: 'DELETE', headers })).status).toBe(204);
  const after = await asVisitor(portal).raw('/api/session', { headers });
  expect(await after.json()).toMatchObject({ member: null });
});

test('a wrong password and an unknown account get the same answer', async () => {
  const member = await createMember(portal, { hasPassword: true });
  const wrong = await signIn(member.email, 'falsch und lang genug');
  const unknown = await signIn('niemand@hilchenbach.example', 'falsch und lang genug');
  const withoutInstance = async (response: Response) => ({ ...(await response.json()), instance: '' });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await withoutInstance(wrong)).toEqual(await withoutInstance(unknown));
});

test('after five wrong passwords even the right one is refused for a while, from this address', async () => {
  const member = await createMember(portal, { hasPassword: true });
  for (let attempt = 0; attempt < 5; attempt += 1) expect((await signIn(member.email, 'falsch')).status).toBe(401);
  const refused = await signIn(member.email, PASSWORD);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ type: '/problems/too-many-attempts' });
});

test('a deactivated member is signed out with the next request', async () => {
  const member = await createMember(portal);
  const api = await as(portal, member);
  expect((await api.raw('/api/members')).status).toBe(200);
  await portal.database.client.member.update({ where: { id: member.id }, data: { deactivatedAt: portal.clock.now() } });
  expect((await api.raw('/api/members')).status).toBe(401);
});

test('a session ends after eight idle hours, not before, and after seven days in any case', async () => {
  const api = await as(portal, await createMember(portal));
  portal.clock.forward({ hours: 7 });
  expect((await api.raw('/api/members')).status).toBe(200);
  portal.clock.forward({ hours: 7 });
  expect((await api.raw('/api/members')).status).toBe(200);
  for (let hours = 14; hours < 24 * 7 - 7; hours += 7) {
    portal.clock.forward({ hours: 7 });
    expect((await api.raw('/api/members')).status).toBe(200);
  }
  portal.clock.forward({ hours: 7 });
  expect((await api.raw('/api/members')).status).toBe(401);
});

test("another site's page cannot use the cookie to write", async () => {
  const member = await createMember(portal, { hasPassword: true });
  const body = jsonBody('POST', { email: member.email, password: PASSWORD });
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
  const response = await asVisitor(portal).raw('/api/session', { ...body, headers });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ type: '/problems/foreign-origin' });
});
