import { expect, test } from '@jest/globals';
import { Database } from '../../server/src/platform/database/database.js';
import { useApp } from '../support/app.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const COUNT = { name: 'count-groups-for-a-test', text: 'select count(*)::int as count from working_group' };

async function counted(): Promise<unknown[]> {
  const database = portal.app.get(Database);
  const [records, [row]] = await Promise.all([
    database.client.workingGroup.count(),
    database.rows<{ count: number }>(COUNT, []),
  ]);
  return [records, row?.count];
}

test('a snapshot shows one moment, to Prisma and to prepared statements', async () => {
  await createWorkingGroup(portal);
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: changed, resolve: goOn } = Promise.withResolvers<void>();
  const seen = portal.app.get(Database).snapshot(async () => {
    const before = await counted();
    begin();
    await changed;
    return [before, await counted()];
  });
  await begun;
  await createWorkingGroup(portal);
  goOn();
  expect(await seen).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(await counted()).toEqual([2, 2]);
});

test('a snapshot lets nobody write, and begins in no transaction', async () => {
  const database = portal.app.get(Database);
  await expect(database.snapshot(() => database.client.workingGroup.deleteMany())).rejects.toThrow(/read-only/);
  await expect(database.transaction(() => database.snapshot(counted))).rejects.toThrow('takes no snapshot');
});
