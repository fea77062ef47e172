import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { explainFileError, LaunchFailure } from './launch-failure.js';
import { findFreePort } from './ports.js';
import { choosePostgresAccount } from './postgres-account.js';
import { findPostgres } from './postgres-binaries.js';
import { databaseUser, preparePostgresFolder } from './postgres-folder.js';
import { clearLeftovers, readPostmaster, stopPostmaster } from './postmaster.js';

export type ClusterSettings = { initdb?: readonly string[]; postgres?: readonly string[] };

type Attempt = { child: ChildProcess; port: number; log: string };

const fixedSettings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  'log_checkpoints=off',
];

/** A PostgreSQL of our own: below one folder, reachable from this machine only, with a password nobody has to know. */
export class EmbeddedCluster {
  private isStopping = false;

  private constructor(
    readonly isNew: boolean,
    private readonly password: string,
    private readonly attempt: Attempt,
  ) {}

  static async start(folder: string, settings: ClusterSettings = {}): Promise<EmbeddedCluster> {
    const { initdb, postgres } = findPostgres();
    const account = choosePostgresAccount(postgres, folder);
    const { password, isNew } = await preparePostgresFolder(initdb, account, folder, settings.initdb);
    await clearLeftovers(folder);
    const command = [...account.prefix, postgres, '-D', folder];
    const attempt = await startWithRetries(command, folder, settings.postgres ?? []);
    return new EmbeddedCluster(isNew, password, attempt);
  }

  url(database: string): string {
    return `postgresql://${databaseUser}:${this.password}@127.0.0.1:${this.attempt.port}/${database}`;
  }

  /** Answers the address of a database, made when it is not there yet. */
  async ensureDatabase(name: string): Promise<string> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    try {
      const found = await client.query('select from pg_database where datname = $1', [name]);
      if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
    return this.url(name);
  }

  /** Calls when PostgreSQL ends without having been asked to. */
  onUnexpectedEnd(listener: () => void): void {
    this.attempt.child.once('exit', () => {
      if (!this.isStopping) listener();
    });
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { pid, exitCode } = this.attempt.child;
    if (pid !== undefined && exitCode === null) await stopPostmaster(pid);
  }
}

/** A port may be taken between looking and starting; orphans of a killed PostgreSQL need a moment to notice. */
async function startWithRetries(command: string[], folder: string, settings: readonly string[]): Promise<Attempt> {
  for (let attempts = 1; ; attempts += 1) {
    const attempt = await launch(command, `${folder}.log`, settings);
    if (await becomesReady(attempt, folder)) return attempt;
    const log = await readFile(attempt.log, 'utf8');
    if (attempts === 5 || !/could not bind|already exists|still in use/.test(log)) throw explainLog(log, folder);
    await pause(400);
  }
}

async function launch([command = '', ...args]: string[], log: string, settings: readonly string[]): Promise<Attempt> {
  const port = await findFreePort();
  const chosen = [...fixedSettings, `port=${port}`, ...settings].flatMap((setting) => ['-c', setting]);
  const output = openLog(log);
  try {
    // A group of its own: Ctrl-C on the terminal reaches the portal, which stops PostgreSQL last.
    const child = spawn(command, [...args, ...chosen], { detached: true, stdio: ['ignore', output, output] });
    child.on('error', () => undefined);
    return { child, port, log };
  } finally {
    closeSync(output);
  }
}

function openLog(log: string): number {
  try {
    return openSync(log, 'w', 0o600);
  } catch (error) {
    throw explainFileError(error, log);
  }
}

async function becomesReady({ child }: Attempt, folder: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const postmaster = await readPostmaster(folder);
    if (postmaster?.pid === child.pid && postmaster.state === 'ready') return true;
    await pause(15);
  }
  return false;
}

function explainLog(log: string, folder: string): LaunchFailure {
  if (/No space left/i.test(log)) return new LaunchFailure(`Auf dem Datenträger von ${folder} ist kein Platz mehr.`);
  if (/wrong ownership|Permission denied/.test(log)) {
    return new LaunchFailure(`Die Datenbank in ${folder} gehört einem anderen Benutzer dieses Rechners.`);
  }
  const reasons = log.split('\n').filter((line) => /FATAL|PANIC|error/.test(line));
  return new LaunchFailure(`Die Datenbank in ${folder} startet nicht: ${reasons.at(-1) ?? 'ohne Angabe von Gründen'}`);
}
