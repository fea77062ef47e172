import type { Logger } from '@nestjs/common';

/** For jobs that come round: what fails for one is logged and tried again with the next round, the others go on. */
export async function oneByOne<Item>(
  items: readonly Item[],
  logger: Pick<Logger, 'error'>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      logger.error(error);
    }
  }
}
