import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Postmaster = { pid: number; port: number; state: string };

/** postmaster.pid: pid, folder, start, port, socket folder, address, shared memory, state. */
export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const content = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (content === null) return null;
  const lines = content.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), state: lines[7]?.trim() ?? '' };
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A number in an old postmaster.pid may meanwhile belong to any program; PostgreSQL stands in its own folder. */
async function worksIn(pid: number, folder: string): Promise<boolean> {
  const [place, home] = await Promise.all([readlink(`/proc/${pid}/cwd`), realpath(folder)]).catch(() => ['', folder]);
  return place === home;
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (isAlive(pid) && Date.now() < until) await pause(20);
  return !isAlive(pid);
}

/** Fast shutdown; if that hangs, immediate; if that hangs too, the kernel. Recovery copes with each. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 3_000],
    ['SIGKILL', 3_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (await endsWithin(pid, patience)) return;
  }
}

/** After kill -9 of a portal its PostgreSQL may still be there, or may have left its mark. */
export async function clearLeftovers(folder: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const left = await readPostmaster(folder);
  if (!left) return;
  if (await worksIn(left.pid, folder)) await stopPostmaster(left.pid);
  else await rm(join(folder, 'postmaster.pid'), { force: true });
}
