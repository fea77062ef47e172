import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { addressGroup } from '../../platform/http/client-address.js';
import { TooManyInquiries } from './outside-inquiries.errors.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * What comes without login has limits that replicas share: ten inquiries an hour from one address, for a school class
 * may sit behind it, two hundred a day in all, and three confirmations a day to one mail address, so that nobody is
 * bothered in somebody else's name. Asking for a puzzle counts in each process: it costs no write.
 */
@Injectable()
export class OutsideThrottleService {
  private readonly puzzles = new RateLimiterMemory({ points: 120, duration: HOUR });
  private readonly perAddress: RateLimiterPostgres;
  private readonly altogether: RateLimiterPostgres;
  private readonly perRecipient: RateLimiterPostgres;

  constructor(database: Database) {
    this.perAddress = sharedLimiter(database, { keyPrefix: 'outside-inquiry', points: 10, duration: HOUR });
    this.altogether = sharedLimiter(database, { keyPrefix: 'outside-inquiries', points: 200, duration: DAY });
    this.perRecipient = sharedLimiter(database, { keyPrefix: 'outside-confirmation', points: 3, duration: DAY });
  }

  /** Throws TooManyInquiries. */
  async countPuzzle(address: string | undefined): Promise<void> {
    await refusing(() => this.puzzles.consume(addressGroup(address)));
  }

  /** Throws TooManyInquiries. */
  async countInquiry(address: string | undefined): Promise<void> {
    await refusing(() => this.perAddress.consume(addressGroup(address)));
    await refusing(() => this.altogether.consume('all'));
  }

  /** False: this address got enough mails today. */
  async mayConfirm(email: string): Promise<boolean> {
    const recipient = createHash('sha256').update(email).digest('hex');
    return this.perRecipient.consume(recipient).then(
      () => true,
      (error: unknown) => {
        if (error instanceof RateLimiterRes) return false;
        throw error;
      },
    );
  }
}

async function refusing(count: () => Promise<unknown>): Promise<void> {
  try {
    await count();
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooManyInquiries(Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
