import { expect, test } from '@jest/globals';
import { ArchiveRemindersService } from '../../../server/src/emergency-archive/reminders/archive-reminders.service.js';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { unzip } from '../../support/meeting-papers.js';

const portal = useApp();

/** Somebody of a group, with an address for a computer. */
async function newOwner() {
  const group = await createWorkingGroup(portal);
  const paula = await createMemberOf(portal, group);
  const api = await as(portal, paula);
  const made = await api.POST('/api/emergency-archive/address', { body: { version: 0 } });
  if (!made.data) throw new Error('no address');
  const { pathname } = new URL(made.data.address);
  return { group, paula, api, made: made.data, pathname };
}

const fetchFor = (path: string, etag?: string) =>
  asVisitor(portal).raw(path, { headers: etag === undefined ? {} : { 'if-none-match': etag } });

test('an address is told once and fetches without login, anew only when something is new', async () => {
  const { group, paula, made, pathname } = await newOwner();
  expect(made).toEqual({
    subscription: {
      reminds: true,
      hasAddress: true,
      expiresAt: '2027-11-22T11:00:00.000Z',
      lastFetchedAt: null,
      version: 1,
    },
    address: expect.stringMatching(/\/api\/emergency-archive\/fetch\/[\w-]{43}\.zip$/),
  });
  const first = await fetchFor(pathname);
  expect((await unzip(Buffer.from(await first.arrayBuffer()))).size).toBeGreaterThan(8);
  const etag = first.headers.get('etag') ?? '';
  portal.clock.set('2026-11-29T11:00:00Z');
  const again = await fetchFor(pathname, etag);
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const { data } = await (await as(portal, paula)).GET('/api/emergency-archive');
  expect(data).toMatchObject({ lastFetchedAt: '2026-11-29T11:00:00.000Z', version: 1 });
  await createMeeting(portal, group);
  expect((await fetchFor(pathname, etag)).status).toBe(200);
});

test('a new address ends the old one, and ending it ends it', async () => {
  const { api, pathname } = await newOwner();
  const renewed = await api.POST('/api/emergency-archive/address', { body: { version: 1 } });
  const next = new URL(renewed.data?.address ?? '').pathname;
  expect([(await fetchFor(pathname)).status, (await fetchFor(next)).status]).toEqual([404, 200]);
  const stale = await api.POST('/api/emergency-archive/address', { body: { version: 1 } });
  expect([stale.response.status, stale.error]).toMatchObject([409, { current: { version: 2 } }]);
  const ended = await api.DELETE('/api/emergency-archive/address');
  expect(ended.data).toMatchObject({ hasAddress: false, expiresAt: null, reminds: true });
  expect((await fetchFor(next)).status).toBe(404);
  const rows = await portal.database.client.auditEntry.findMany({
    where: { action: { startsWith: 'emergency-archive' } },
  });
  expect(JSON.stringify(rows.map(({ details }) => details))).not.toContain(next.slice(-47, -4));
});

test.each([
  ['a year later', async () => portal.clock.set('2027-11-22T11:00:01Z')],
  [
    'when the membership has ended',
    async ({ id }: { id: string }) => {
      await portal.database.client.membership.updateMany({
        where: { memberId: id },
        data: { endsOn: new Date('2026-11-21') },
      });
    },
  ],
  [
    'when the account is gone',
    async ({ id }: { id: string }) => {
      await portal.database.client.member.update({ where: { id }, data: { deactivatedAt: new Date() } });
    },
  ],
])('an address is dead %s', async (_, happen) => {
  const { paula, pathname } = await newOwner();
  expect((await fetchFor(pathname)).status).toBe(200);
  await happen(paula);
  expect((await fetchFor(pathname)).status).toBe(404);
});

test('addresses that nobody has are not tried for long', async () => {
  const { pathname } = await newOwner();
  const guesses = await Promise.all(
    Array.from({ length: 61 }, (_, index) => fetchFor(`/api/emergency-archive/fetch/${'x'.repeat(40)}${index}.zip`)),
  );
  expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  expect((await fetchFor(pathname)).status).toBe(200);
});

test('who wants to be reminded is, once, unless somebody has fetched one', async () => {
  const { paula, pathname } = await newOwner();
  const other = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal)));
  const chosen = await other.PUT('/api/emergency-archive/reminder', { body: { reminds: false, version: 0 } });
  expect(chosen.data).toMatchObject({ reminds: false, version: 1 });
  const wrong = await other.raw('/api/emergency-archive/reminder', {
    method: 'PUT',
    body: JSON.stringify({ reminds: 'ja', version: 1 }),
    headers: { 'content-type': 'application/json' },
  });
  expect([wrong.status, await wrong.json()]).toMatchObject([422, { errors: [{ pointer: '#/reminds' }] }]);
  const reminders = portal.app.get(ArchiveRemindersService);
  const mailsTo = () => portal.database.client.outbox.findMany({ where: { recipient: paula.email } });
  await Promise.all([reminders.remind(), reminders.remind()]);
  expect(await mailsTo()).toMatchObject([{ subject: 'Zeit für ein neues Notfall-Archiv' }]);
  await (await fetchFor(pathname)).arrayBuffer();
  portal.clock.set('2026-11-27T11:00:00Z');
  await reminders.remind();
  expect(await mailsTo()).toHaveLength(1);
  portal.clock.set('2026-11-30T11:00:00Z');
  const later = await as(portal, paula);
  await later.PUT('/api/emergency-archive/reminder', { body: { reminds: false, version: 1 } });
  await reminders.remind();
  expect(await mailsTo()).toHaveLength(1);
});
