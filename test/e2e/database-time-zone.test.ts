import { expect, test } from '@jest/globals';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../server/src/generated/prisma/client.js';
import { createPool } from '../../server/src/platform/database/database.js';
import { ownDatabase } from '../support/database.js';

test('a database server that shows Berlin time keeps the moments that the portal means', async () => {
  const url = await ownDatabase('time_zone');
  const setting = createPool(url, 1);
  await setting.query("alter database time_zone set timezone = 'Europe/Berlin'");
  await setting.end();

  const moment = new Date('2026-07-01T12:00:00Z');
  const pool = createPool(url, 1);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  await prisma.installation.create({ data: { id: 1, demoSeededAt: moment } });
  const read = await prisma.installation.findUniqueOrThrow({ where: { id: 1 } });
  const { rows } = await pool.query('select demo_seeded_at from installation');
  await prisma.$disconnect();
  await pool.end();

  expect(read.demoSeededAt).toEqual(moment);
  expect(rows).toEqual([{ demo_seeded_at: moment }]);
});
