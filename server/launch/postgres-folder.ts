import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileError, LaunchFailure } from './launch-failure.js';
import type { Account, PostgresAccount } from './postgres-account.js';
import { isAlive, readPostmaster } from './postmaster.js';

export const databaseUser = 'portal';

const passwordFile = 'portal.password';
const majorVersion = '18';

function run([command = '', ...args]: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, env: { ...process.env, LC_ALL: 'C', LANG: 'C' } });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const give = async (place: string, owner: Account | null) => {
  if (owner) await chown(place, owner.uid, owner.gid);
};

async function runInitdb(initdb: string, account: PostgresAccount, folder: string, flags: readonly string[]) {
  const fixed = [`--pgdata=${folder}`, `--username=${databaseUser}`, `--pwfile=${folder}.password`];
  const german = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=de-DE'];
  const command = [...account.prefix, initdb, ...fixed, '--auth=scram-sha-256', ...german, ...flags];
  const first = await run([...command, '--locale=C.UTF-8']);
  const last = first.output.includes('invalid locale name') ? await run([...command, '--locale=C']) : first;
  if (last.code === 0) return;
  if (/No space left|quota exceeded/i.test(last.output))
    throw Object.assign(new Error(last.output), { code: 'ENOSPC' });
  throw new LaunchFailure(`Die Datenbank ließ sich in ${folder} nicht anlegen:\n${last.output.trim()}`);
}

/** Made beside its place and moved there when complete: an interrupted start leaves no half database. */
async function initialise(initdb: string, account: PostgresAccount, folder: string, flags: readonly string[]) {
  const fresh = `${folder}.new`;
  const password = `${fresh}.password`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true, mode: 0o700 });
    await give(fresh, account.owner);
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    await give(password, account.owner);
    await runInitdb(initdb, account, fresh, flags);
    await rename(password, join(fresh, passwordFile));
    await rename(fresh, folder);
  } catch (error) {
    await Promise.all([fresh, password].map((place) => rm(place, { recursive: true, force: true })));
    throw explainFileError(error, folder);
  }
}

async function readVersion(folder: string): Promise<string | null> {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null);
  const entries = await readdir(folder).catch(() => []);
  if (version === null && entries.length > 0) {
    throw new LaunchFailure(`Der Ordner ${folder} enthält keine lesbare Datenbank, ist aber auch nicht leer.`);
  }
  return version?.trim() ?? null;
}

/** Made under one account and started under another: where namespaces were allowed and no longer are. */
async function handOver(folder: string, owner: Account | null): Promise<void> {
  if (!owner || (await stat(folder)).uid === owner.uid) return;
  const entries = await readdir(folder, { recursive: true });
  for (const entry of [...entries, '.']) await lchown(join(folder, entry), owner.uid, owner.gid);
}

/** Finds or makes the database cluster and answers its password. */
export async function preparePostgresFolder(
  initdb: string,
  account: PostgresAccount,
  folder: string,
  flags: readonly string[] = [],
): Promise<{ password: string; isNew: boolean }> {
  const version = await readVersion(folder);
  if (version !== null && version !== majorVersion) {
    throw new LaunchFailure(
      `Die Datenbank in ${folder} stammt von PostgreSQL ${version}, mitgeliefert wird ${majorVersion}. ` +
        'Bitte sichern Sie sie mit der alten Fassung des Portals (pg_dump).',
    );
  }
  if (version === null) await initialise(initdb, account, folder, flags);
  await handOver(folder, account.owner);
  const password = await readFile(join(folder, passwordFile), 'utf8');
  return { password, isNew: version === null };
}

/** The address of a database of the portal that runs on this machine. */
export async function addressOfRunning(folder: string, database: string): Promise<string> {
  const postmaster = await readPostmaster(folder);
  if (!postmaster || !isAlive(postmaster.pid)) {
    throw new LaunchFailure(
      `In ${folder} läuft keine Datenbank. Bitte starten Sie das Portal, oder nennen Sie DATABASE_URL.`,
    );
  }
  const password = await readFile(join(folder, passwordFile), 'utf8');
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${postmaster.port}/${database}`;
}
