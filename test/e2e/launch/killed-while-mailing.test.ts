import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { ownDatabase } from '../../support/database.js';
import { freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { until } from '../../support/until.js';

const MAILS = 40;
const sink = new SmtpSink();
let database: pg.Client;
let launch: () => Promise<LaunchedPortal>;
const folders: Array<{ remove(): Promise<void> }> = [];

beforeAll(async () => {
  const url = await ownDatabase('portal_killed_while_mailing');
  database = new pg.Client({ connectionString: url });
  await database.connect();
  const smtpUrl = await sink.start();
  launch = async () => {
    const folder = await temporaryFolder();
    folders.push(folder);
    const port = String(await freePort());
    return LaunchedPortal.start({ DATABASE_URL: url, SMTP_URL: smtpUrl, DATA_DIR: folder.path, PORT: port });
  };
});
afterAll(async () => {
  await database.end();
  await sink.stop();
  for (const folder of folders) await folder.remove();
});

test('kill -9 while mails go out: none is lost, only those on their way may come twice', async () => {
  await database.query(
    `insert into outbox (id, recipient, subject, text, html)
      select gen_random_uuid(), 'person-' || n || '@kommune.example', 'Einladung', 'Guten Tag', '<p>Guten Tag</p>'
      from generate_series(1, $1) n`,
    [MAILS],
  );
  sink.mood = 'slow';
  const first = await launch();
  await until(() => sink.received.length >= 7, 60);
  await first.end('SIGKILL');
  await pause(400);
  sink.mood = 'fine';
  // The next replica waits until the time of the dead one is over; a test does not.
  await database.query('update outbox set claimed_until = now() where claimed_until is not null');
  const replicas = await Promise.all([launch(), launch()]);
  await until(async () => {
    const { rows } = await database.query(`select 1 from outbox where state <> 'sent'`);
    return rows.length === 0;
  }, 60);
  for (const replica of replicas) await replica.end('SIGTERM');
  const recipients = sink.received.flatMap(({ to }) => to);
  expect(new Set(recipients).size).toBe(MAILS);
  expect(recipients.length - MAILS).toBeLessThanOrEqual(5);
  const messageIds = sink.received.map(({ raw }) => /^Message-ID: (.+)$/m.exec(raw)?.[1]);
  expect(new Set(messageIds).size).toBe(MAILS);
}, 150_000);
