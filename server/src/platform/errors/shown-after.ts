import { Stale } from './stale.js';

/** What stands after the work; who was too late is told what stands now. */
export async function shownAfter<Shown>(work: Promise<unknown>, show: () => Promise<Shown>): Promise<Shown> {
  try {
    await work;
  } catch (error) {
    throw error instanceof Stale ? new Stale(await show()) : error;
  }
  return show();
}
