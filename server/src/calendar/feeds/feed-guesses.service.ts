import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { addressGroup } from '../../platform/http/client-address.js';
import { TooManyGuesses } from './calendar-feeds.errors.js';

const QUARTER_OF_AN_HOUR = 15 * 60;

/**
 * Addresses of feeds that do not exist, at most 60 per quarter of an hour from one place. A feed that lives is answered
 * all the same: colleagues behind one address of a town hall do not suffer from a program that asks for a dead one.
 */
@Injectable()
export class FeedGuessesService {
  private readonly limiter: RateLimiterPostgres;

  constructor(database: Database) {
    this.limiter = sharedLimiter(database, {
      keyPrefix: 'calendar-feed',
      points: 60,
      duration: QUARTER_OF_AN_HOUR,
    });
  }

  /** Throws TooManyGuesses when there were too many. */
  async count(address: string | undefined): Promise<void> {
    try {
      await this.limiter.consume(addressGroup(address));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyGuesses(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }
}
