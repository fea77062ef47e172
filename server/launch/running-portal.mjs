import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './workspace.mjs';

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Only a hint, to leave a running portal's files alone; the portal itself holds the lock that decides. */
export function findRunningPortal() {
  try {
    const note = path.resolve(root, process.env.DATA_DIR ?? 'data', 'running.json');
    const { pid, url } = JSON.parse(readFileSync(note, 'utf8'));
    return isAlive(pid) ? { pid, url } : null;
  } catch {
    return null;
  }
}
