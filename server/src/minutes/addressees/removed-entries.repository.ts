import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** Entries that left the text while tasks hang on them. Whoever asks has proved that he may. */
@Injectable()
export class RemovedEntriesRepository {
  constructor(private readonly database: Database) {}

  async listIds(minutesId: string): Promise<string[]> {
    const removed = await this.database.client.minutesEntry.findMany({
      where: { section: { minutesId }, removedAt: { not: null } },
      select: { id: true },
    });
    return removed.map(({ id }) => id);
  }
}
