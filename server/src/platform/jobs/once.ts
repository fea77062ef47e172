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
}
