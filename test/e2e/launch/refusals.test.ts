import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type Ending, freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal.js';
import { answerAsPostgres } from '../../support/old-postgres.js';

jest.setTimeout(60_000);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let servers: Server[];

beforeEach(async () => {
  folder = await temporaryFolder();
  servers = [];
});

afterEach(async () => {
  for (const server of servers) server.close();
  await folder.remove();
});

async function listen(answer: (socket: Socket) => void = () => undefined): Promise<number> {
  const server = createServer((socket) => answer(socket.on('error', () => undefined).unref()));
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function refused(environment: Record<string, string>): Promise<Ending> {
  const fixed = { DATA_DIR: folder.path, PORT: String(await freePort()) };
  return LaunchedPortal.start({ ...fixed, ...environment }).untilEnd();
}

const sentence = (text: RegExp) => ({ code: 1, output: '', errors: expect.stringMatching(text) });

it('names a taken port and starts no database for it', async () => {
  const port = await listen();
  const ending = await refused({ PORT: String(port) });
  expect(ending).toEqual(sentence(new RegExp(`^Port ${port} ist schon belegt\\.[^\\n]+\\n$`)));
  expect(await readdir(folder.path)).toEqual(['portal.lock']);
});

it('names a database that nobody serves', async () => {
  const port = await freePort();
  const ending = await refused({ DATABASE_URL: `postgresql://a:secret@127.0.0.1:${port}/portal` });
  expect(ending).toEqual(sentence(/^Die Datenbank portal auf 127\.0\.0\.1:\d+ ist nicht erreichbar[^\n]+\n$/));
  expect(ending.errors).not.toContain('secret');
});

it('gives up on a silent database', async () => {
  const since = Date.now();
  const ending = await refused({ DATABASE_URL: `postgresql://a:b@127.0.0.1:${await listen()}/portal` });
  expect(ending).toEqual(sentence(/fünf Sekunden[^\n]+\n$/));
  expect(Date.now() - since).toBeLessThan(30_000);
});

it('names a PostgreSQL that is too old', async () => {
  const port = await listen(answerAsPostgres(140_009, '14.9'));
  const ending = await refused({ DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/portal` });
  expect(ending).toEqual(sentence(/ist PostgreSQL 14\.9; das Portal braucht Version 15 oder neuer\.\n$/));
});

it('names a data folder that is none', async () => {
  const ending = await refused({ DATA_DIR: '/dev/null/portal' });
  expect(ending).toEqual(sentence(/^\/dev\/null\/portal ist kein Ordner\.\n$/));
});

it('names a setting that makes no sense', async () => {
  expect(await refused({ PORT: 'drei' })).toEqual(sentence(/^Die Einstellung PORT ist ungültig[^\n]+\n$/));
});

it('leaves a database folder alone that holds something else', async () => {
  await mkdir(join(folder.path, 'postgres'));
  await writeFile(join(folder.path, 'postgres', 'notes.txt'), 'mine');
  const ending = await refused({});
  expect(ending).toEqual(sentence(/^Der Ordner \S+postgres enthält keine lesbare Datenbank[^\n]+\n$/));
  expect(await readdir(join(folder.path, 'postgres'))).toEqual(['notes.txt']);
});

it('leaves a database alone that a newer program has changed', async () => {
  const template = new URL(process.env.TEST_TEMPLATE_URL ?? '');
  const url = new URL('/launch_newer', template);
  await query(new URL('/postgres', template), 'create database launch_newer template portal_template');
  await query(
    url,
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at)
    values ('1', 'x', '99990101000000_later', now())`,
  );
  const ending = await refused({ DATABASE_URL: url.href });
  expect(ending).toEqual(sentence(/^Die Datenbank ist neuer als dieses Programm[^\n]+\n$/));
});

async function query(url: URL, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
