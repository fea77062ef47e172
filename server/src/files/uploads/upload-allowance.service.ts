import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Contributor as Actor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { TooManyUploads } from '../files.errors.js';
import { MOST_A_DAY_BY_LINK, MOST_OPEN } from '../rules/transfer-limits.js';
import { type NewTransfer, TransfersRepository } from './transfers.repository.js';

const DAY = 24 * 60 * 60;

/** How many uploads somebody may have open, and speakers begin in a day: giving one up does not give that back. */
@Injectable()
export class UploadAllowanceService {
  private readonly limiter: RateLimiterPostgres;

  constructor(
    private readonly repository: TransfersRepository,
    private readonly database: Database,
  ) {
    this.limiter = sharedLimiter(database, {
      keyPrefix: 'speaker-uploads',
      points: MOST_A_DAY_BY_LINK,
      duration: DAY,
    });
  }

  /** Two at once count one after the other. */
  async open(actor: Actor, transfer: NewTransfer): Promise<void> {
    if (actor.kind === 'speaker') await this.take(actor.speakerId);
    await this.database.transaction(async () => {
      await this.repository.lock(actor);
      if ((await this.repository.countOpen(actor)) >= MOST_OPEN) throw new TooManyUploads();
      await this.repository.add(actor, transfer);
    });
  }

  private async take(speakerId: string): Promise<void> {
    try {
      await this.limiter.consume(speakerId);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyUploads();
      throw error;
    }
  }
}
