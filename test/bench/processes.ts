import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../server/launch/ports.js';

export type Running = { url: string; pid: number; stop(): Promise<void> };

/** Starts a program of this folder and waits until it answers. */
export async function startProgram(
  name: 'portal' | 'floor' | 'built',
  variables: Record<string, string>,
): Promise<Running> {
  const port = await findFreePort();
  const hook = join(import.meta.dirname, '../../server/launch/typescript.mjs');
  const child = spawn(process.execPath, ['--import', hook, join(import.meta.dirname, `${name}.ts`)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: String(port),
      HOST: '127.0.0.1',
      ...variables,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return untilAnswering(child, `http://127.0.0.1:${port}`);
}

export async function untilAnswering(child: ChildProcess, url: string): Promise<Running> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return running(child, url);
    await pause(100);
  }
  throw new Error(`${url} does not answer`);
}

function running(child: ChildProcess, url: string): Running {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Resident memory of a process in MB. */
export function residentMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
