import { expect, test } from '@jest/globals';
import { ReceivedMailRepository } from '../../../server/src/platform/mail/received-mail.repository.js';
import { useApp } from '../../support/app.js';

const portal = useApp();

test('a database that drops the connection of the reader ends neither the portal nor the next look', async () => {
  const received = portal.app.get(ReceivedMailRepository);
  const { pool } = portal.database;
  const look = received.alone(async () => {
    const { rowCount } = await pool.query(
      `select pg_terminate_backend(l.pid) from pg_locks l
        where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
          and l.pid <> pg_backend_pid() and l.objid = 746552001`,
    );
    expect(rowCount).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  await expect(look).rejects.toThrow();
  let hasLooked = false;
  await received.alone(async () => {
    hasLooked = true;
  });
  expect(hasLooked).toBe(true);
});
