import { stat } from 'node:fs/promises';

/** Longer than any file is worked at, any book is bound. */
const IDLE_MS = 30 * 60_000;

/** Whether nothing was put into the folder for so long that whoever made it is gone, wherever that ran. */
export async function isIdle(folder: string, now: Date): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && now.getTime() - found.mtimeMs > IDLE_MS;
}
