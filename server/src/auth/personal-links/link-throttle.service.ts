import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { addressGroup } from '../../platform/http/client-address.js';
import { LinkOverused } from './personal-links.errors.js';

const QUARTER_OF_AN_HOUR = 15 * 60;

/** A request with a mailed link: what it may cost depends on whether it writes. */
export type LinkVisit = { address: string | undefined; isWriting: boolean };

/**
 * Mailed links need no login, so each has its limits per quarter of an hour: 60 times writing with one link, 600 times
 * from one address, for a whole town hall may stand behind it, and 60 links that do not exist. Writing and guessing
 * count in the database, so that replicas share the count. Reading (600) counts in each process for itself: a page
 * that is looked at costs no write.
 */
@Injectable()
export class LinkThrottleService {
  private readonly reading = new RateLimiterMemory({ points: 600, duration: QUARTER_OF_AN_HOUR });
  private readonly writing: RateLimiterPostgres;
  private readonly writingFrom: RateLimiterPostgres;
  private readonly guessing: RateLimiterPostgres;

  constructor(database: Database) {
    const limiter = (keyPrefix: string, points: number) =>
      sharedLimiter(database, { keyPrefix, points, duration: QUARTER_OF_AN_HOUR });
    this.writing = limiter('link', 60);
    this.writingFrom = limiter('link-address', 600);
    this.guessing = limiter('link-guess', 60);
  }

  /** Of a link that lives. Throws LinkOverused when it was too often. */
  async count(tokenHash: Uint8Array, { address, isWriting }: LinkVisit): Promise<void> {
    const link = Buffer.from(tokenHash).toString('hex');
    await refusing(async () => {
      if (!isWriting) return this.reading.consume(link);
      await this.writing.consume(link);
      return this.writingFrom.consume(addressGroup(address));
    });
  }

  /** Of a link that does not exist. Throws LinkOverused when there were too many. */
  async countGuess({ address }: LinkVisit): Promise<void> {
    await refusing(() => this.guessing.consume(addressGroup(address)));
  }
}

async function refusing(count: () => Promise<unknown>): Promise<void> {
  try {
    await count();
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new LinkOverused(Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
