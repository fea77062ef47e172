import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');

export type Ending = { code: number | null; output: string; errors: string };

/** A folder of its own below the temporary folder, and a way to be rid of it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'klimaportal-launch-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The built launcher as a process of its own, as `npm start` runs it. */
export class LaunchedPortal {
  private output = '';
  private errors = '';
  private readonly ending: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk) => {
      this.output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      this.errors += chunk;
    });
    this.ending = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  }

  static start(environment: Record<string, string>): LaunchedPortal {
    const { DATABASE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
    const fixed = { NODE_ENV: 'production', LOG_LEVEL: 'silent', PORTAL_DEMO: 'off' };
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'dist/server/launch/main.js')],
      { cwd: root, env: { ...inherited, ...fixed, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return new LaunchedPortal(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async untilReady(): Promise<string> {
    while (!this.output.includes('Portal bereit: ')) {
      if (this.child.exitCode !== null) throw new Error(`The portal ended: ${this.output}${this.errors}`);
      await pause(20);
    }
    return /Portal bereit: (\S+)/.exec(this.output)?.[1] ?? '';
  }

  async untilEnd(): Promise<Ending> {
    const code = await this.ending;
    return { code, output: this.output, errors: this.errors };
  }

  async end(signal: NodeJS.Signals): Promise<Ending> {
    if (this.child.exitCode === null) this.child.kill(signal);
    return this.untilEnd();
  }
}
