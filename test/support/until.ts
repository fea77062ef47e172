import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what happens in the background. */
export async function until(holds: () => Promise<boolean> | boolean, seconds = 30): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await holds()) return;
    await pause(25);
  }
  throw new Error(`not within ${seconds} s`);
}
