import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

@Injectable()
export class ReceivedMailRepository {
  constructor(private readonly database: Database) {}

  /** True for one caller per message, ever; taken back when the running transaction does not commit. */
  async claim(key: string): Promise<boolean> {
    const { count } = await this.database.client.receivedMail.createMany({
      data: { messageId: key, outcome: 'ignored' },
      skipDuplicates: true,
    });
    return count === 1;
  }

  async record(key: string, outcome: string): Promise<void> {
    await this.database.client.receivedMail.update({ where: { messageId: key }, data: { outcome } });
  }

  /** Runs `work` unless another replica is at it. A replica that dies lets go. */
  async alone(work: () => Promise<void>): Promise<void> {
    const client = await this.database.pool.connect();
    // The pool listens for errors only while it holds the connection: a server that restarts meanwhile must not end us.
    let lost: Error | undefined;
    const loseIt = (error: Error) => {
      lost = error;
    };
    client.on('error', loseIt);
    try {
      const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${LOCK}) as free`);
      if (!rows[0]?.free) return;
      await work();
      await client.query(`select pg_advisory_unlock(${LOCK})`);
    } catch (error) {
      // Closing the connection lets the lock go, whatever state it is in.
      lost ??= error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.off('error', loseIt);
      client.release(lost);
    }
  }
}

/** Any number that nothing else of the portal locks. */
const LOCK = 746_552_001;
