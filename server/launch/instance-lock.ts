import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const busy = 5;
const full = 13;

const numberOf = (error: unknown) => (error instanceof Error && 'errcode' in error ? error.errcode : undefined);

/**
 * Holds a folder for this process, or answers null when another process has it. Node knows no flock; the lock that
 * SQLite takes on a file is one that the kernel frees with its holder, after kill -9 too.
 */
export function lockFolder(folder: string): (() => void) | null {
  const file = new DatabaseSync(join(folder, 'portal.lock'));
  try {
    file.exec('BEGIN EXCLUSIVE');
    return () => file.close();
  } catch (error) {
    file.close();
    if (numberOf(error) === busy) return null;
    throw numberOf(error) === full ? Object.assign(new Error('No space for the lock'), { code: 'ENOSPC' }) : error;
  }
}
