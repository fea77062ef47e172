import { setTimeout as pause } from 'node:timers/promises';
import type { Notification } from '../../server/src/generated/prisma/client.js';
import type { TestApp } from './app.js';

/** Waits until it is so; jobs take a moment. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 25) {
    if (await isSo()) return;
    await pause(25);
  }
  throw new Error('not within 10 s');
}

/** What somebody was told, the oldest first, once there is so much of it. */
export async function notificationsOf(
  portal: TestApp,
  member: { id: string },
  atLeast: number,
): Promise<Notification[]> {
  const list = () =>
    portal.database.client.notification.findMany({
      where: { memberId: member.id },
      orderBy: [{ happenedAt: 'asc' }, { id: 'asc' }],
    });
  await until(async () => (await list()).length >= atLeast);
  return list();
}

/** Waits until every job that was queued is done. */
export async function quiet(portal: TestApp): Promise<void> {
  await until(async () => {
    const { rows } = await portal.database.pool.query(
      `select from pgboss.job where state < 'completed' and start_after <= now() and name not like '\\_\\_%' limit 1`,
    );
    return rows.length === 0;
  });
}
