import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { TooManyUploads } from '../files.errors.js';
import { MOST_A_DAY_BY_LINK } from '../rules/transfer-limits.js';

const DAY = 24 * 60 * 60;

/** What speakers begin in a day, by whichever link: giving an upload up does not give it back. */
@Injectable()
export class DailyAllowanceService {
  private readonly limiter: RateLimiterPostgres;

  constructor(database: Database) {
    this.limiter = new RateLimiterPostgres({
      storeClient: database.pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: 'speaker-uploads',
      points: MOST_A_DAY_BY_LINK,
      duration: DAY,
    });
  }

  async take(speakerId: string): Promise<void> {
    try {
      await this.limiter.consume(speakerId);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyUploads();
      throw error;
    }
  }
}
