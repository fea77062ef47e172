import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { LinkHolder, Visitor } from '../../server/src/access/actor.js';
import { AuditLogService } from '../../server/src/audit-log/audit-log.service.js';
import { AuditChainService } from '../../server/src/audit-log/chain/audit-chain.service.js';
import { TestApp, useApp } from '../support/app.js';
import { as, asVisitor } from '../support/as.js';
import { workerDatabase } from '../support/database.js';
import { createMember, createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const MEETING = '01930000-0000-7000-8000-000000000047';

const sql = (text: string, values: unknown[] = []) => portal.database.pool.query(text, values);
const seal = () => portal.app.get(AuditChainService).seal();
const check = () => portal.app.get(AuditChainService).check();

/** Three acts of two days: one of the portal's own, two of Paula's. */
async function setting() {
  const group = await createWorkingGroup(portal);
  const paula = await createMemberOf(portal, group);
  const admin = await createMember(portal, { isAdministrator: true });
  await sql('delete from audit_entry');
  const log = portal.app.get(AuditLogService);
  const byPaula = LinkHolder.of({
    purpose: 'reply',
    memberId: paula.id,
    name: 'Paula',
    municipalityId: paula.municipalityId,
    workingGroupId: group.id,
    subject: MEETING,
  });
  portal.clock.set('2026-11-21T22:59:00Z');
  await log.record(new Visitor(), 'file.added', MEETING, { name: '=1+1' });
  portal.clock.set('2026-11-21T23:01:00Z');
  await log.record(byPaula, 'meeting.moved', MEETING, { startsAt: ['2026-12-03', '2026-12-10'] });
  portal.clock.set('2026-11-22T11:00:00Z');
  await log.record(byPaula, 'meeting.cancelled', MEETING);
  return { paula, admin };
}

test('the administration narrows the log by person, subject and days of Berlin', async () => {
  const { paula, admin } = await setting();
  const api = await as(portal, admin);
  const actions = async (query: object) => {
    const { data } = await api.GET('/api/audit-log', { params: { query } });
    return data?.items.map(({ action }) => action);
  };
  expect(await actions({})).toEqual(['meeting.cancelled', 'meeting.moved', 'file.added']);
  expect(await actions({ memberId: paula.id })).toEqual(['meeting.cancelled', 'meeting.moved']);
  expect(await actions({ subjectType: 'file' })).toEqual(['file.added']);
  expect(await actions({ from: '2026-11-22' })).toEqual(['meeting.cancelled', 'meeting.moved']);
  expect(await actions({ until: '2026-11-21' })).toEqual(['file.added']);
});

test('all of it as CSV, with old and new values; what looks like a formula is none', async () => {
  const { admin } = await setting();
  await seal();
  const api = await as(portal, admin);
  const { data } = await api.GET('/api/audit-log/table', {
    parseAs: 'text',
    params: { query: { until: '2026-11-21' } },
  });
  expect(data).toContain('"Wer";"Was"');
  expect(data).toMatch(/^1;21\.11\.2026.*"file\.added";"file";"0193.*""=1\+1"".*"[0-9a-f]{64}"\r$/m);
  expect(data).not.toContain('meeting.moved');
});

test('others have no log', async () => {
  const { paula } = await setting();
  for (const path of ['/api/audit-log/chain', '/api/audit-log/table'] as const) {
    expect((await asVisitor(portal).raw(path)).status).toBe(401);
    expect((await (await as(portal, paula)).raw(path)).status).toBe(403);
  }
});

test.each([
  ['from=22.11.2026', '/from'],
  ['subjectType=DROP', '/subjectType'],
  ['memberId=1', '/memberId'],
])('a narrowing that cannot be is refused: %s', async (query, pointer) => {
  const { admin } = await setting();
  const response = await (await as(portal, admin)).raw(`/api/audit-log/table?${query}`);
  expect(response.status).toBe(422);
  expect(JSON.stringify(await response.json())).toContain(pointer);
});

test('two replicas seal each entry once, and the chain holds', async () => {
  const { admin } = await setting();
  const replica = new TestApp();
  await replica.start();
  await Promise.all([portal, replica].map(({ app }) => app.get(AuditChainService).seal()));
  await replica.stop();
  const { data } = await (await as(portal, admin)).GET('/api/audit-log/chain');
  const { unsealed } = await check();
  expect(data).toEqual({
    checkedAt: '2026-11-22T11:00:00.000Z',
    length: 3,
    head: expect.stringMatching(/^[0-9a-f]{64}$/),
    unsealed,
    fault: null,
  });
});

test.each([
  ['a word is changed', `update audit_entry set details = '{"startsAt": []}' where position = 2`, 'changed', 2],
  ['a time is changed', `update audit_entry set at = at - interval '1 day' where position = 3`, 'changed', 3],
  ['somebody else is put in', 'update audit_entry set member_id = $1 where position = 2', 'changed', 2],
  ['an entry is taken out', 'delete from audit_entry where position = 1', 'missing', 1],
  [
    'one is taken out and those after it move up',
    'delete from audit_entry where position = 2; update audit_entry set position = 2 where position = 3',
    'changed',
    2,
  ],
])('it shows when %s', async (_title, tampering, kind, position) => {
  const { admin } = await setting();
  await seal();
  await sql(tampering, tampering.includes('$1') ? [admin.id] : []);
  expect((await check()).fault).toEqual({ kind, position });
});

test('the chain survives that somebody is erased', async () => {
  const { paula } = await setting();
  await seal();
  await sql('update audit_entry set member_id = null where member_id = $1', [paula.id]);
  expect(await check()).toMatchObject({ length: 3, fault: null });
});

/** `npm run audit:check`, as a process of its own. */
async function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './server/launch/typescript.mjs', 'server/launch/check-audit-log.ts', ...words],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: await workerDatabase() },
      encoding: 'utf8',
    },
  );
  return { status, told: stdout + stderr };
}

test('the command tells the head, and that what was noted has been cut off', async () => {
  await setting();
  await seal();
  const first = await command();
  expect(first).toEqual({
    status: 0,
    told: expect.stringMatching(/^Unversehrt: 3 Einträge\. Zum Notieren: 3 [0-9a-f]{64}\n$/),
  });
  const noted = first.told.trim().split(' ').slice(-2);
  await sql('delete from audit_entry where position = 3');
  expect(await command(...noted)).toEqual({
    status: 1,
    told: expect.stringContaining('Eintrag 3 hat nicht die Prüfsumme'),
  });
  await sql('delete from audit_entry where position = 1');
  expect(await command()).toEqual({
    status: 1,
    told: 'Nicht unversehrt, Eintrag 1: vor diesem Eintrag fehlt etwas.\n',
  });
}, 180_000);
