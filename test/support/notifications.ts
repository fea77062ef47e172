import type { Notification } from '../../server/src/generated/prisma/client.js';
import type { TestApp } from './app.js';
import { until } from './until.js';

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
  let open: string[] = [];
  await until(async () => {
    const { rows } = await portal.database.pool.query<{ job: string }>(
      `select name || ' ' || state as job from pgboss.job
       where state < 'completed' and start_after <= now() and name not like '\\_\\_%'`,
    );
    open = rows.map(({ job }) => job);
    return open.length === 0;
  }).catch((cause: unknown) => {
    throw new Error(`not quiet: ${open.join(', ')}`, { cause });
  });
}
