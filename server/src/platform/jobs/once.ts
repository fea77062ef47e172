import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** What must happen once ever, however many replicas try and however often they start again. */
@Injectable()
export class Once {
  constructor(private readonly database: Database) {}

  /** True for exactly one caller per key; taken back when the running transaction does not commit. */
  async claim(key: string): Promise<boolean> {
    const claimed = await this.database.client.$executeRaw`
      insert into fired_reminder (key) values (${key}) on conflict (key) do nothing`;
    return claimed === 1;
  }

  /** Taken back: it may happen once again. */
  async release(key: string): Promise<void> {
    await this.database.client.firedReminder.deleteMany({ where: { key } });
  }

  /** Which of the keys nobody has claimed yet; claim each before acting. */
  async listUnclaimed(keys: readonly string[]): Promise<string[]> {
    const claimed = await this.database.client.firedReminder.findMany({ where: { key: { in: [...keys] } } });
    const known = new Set(claimed.map(({ key }) => key));
    return keys.filter((key) => !known.has(key));
  }

  /** Those whose key nobody has claimed yet. */
  async withoutClaim<Item>(items: readonly Item[], keyOf: (item: Item) => string): Promise<Item[]> {
    const unclaimed = new Set(await this.listUnclaimed(items.map(keyOf)));
    return items.filter((item) => unclaimed.has(keyOf(item)));
  }

  /** Lets go of claims that can never be tried again. */
  async forget(prefix: string, days: number): Promise<void> {
    await this.database.client.$executeRaw`
      delete from fired_reminder where starts_with(key, ${prefix}) and fired_at < now() - make_interval(days => ${days}::int)`;
  }
}
