import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const host = hostname().replace(/[^A-Za-z0-9-]/g, '-');

/** Name under which this process keeps its open writes: host, process id, and a part that a restart changes. */
export const thisProcess = `${host}_${process.pid}_${randomUUID().slice(0, 8)}`;

/** Whether the process that bore this name is surely gone. Of other hosts nobody knows. */
export function isGone(name: string): boolean {
  const [nameHost, id] = name.split('_');
  if (name === thisProcess || nameHost !== host) return false;
  const pid = Number(id);
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
