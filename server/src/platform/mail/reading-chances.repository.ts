import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** How often a message may be begun without an end: the fault may be the database's, or the message ends the process. */
const CHANCES = 3;

/** Messages that are being read, or were when something broke. In the database, so that a restart forgets nothing. */
@Injectable()
export class ReadingChancesRepository {
  constructor(private readonly database: Database) {}

  /** Counts at once, outside any transaction. False when all chances are used. */
  async use(digest: string): Promise<boolean> {
    const rows = await this.database.rows<{ used: number }>(USE, [digest]);
    return (rows[0]?.used ?? 1) <= CHANCES;
  }

  async forget(digest: string): Promise<void> {
    await this.database.client.readingChance.deleteMany({ where: { digest } });
  }
}

const USE = {
  name: 'reading-chance.use',
  text: `insert into reading_chance (digest, used) values ($1, 1)
    on conflict (digest) do update set used = reading_chance.used + 1
    returning used`,
};
