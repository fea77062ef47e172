import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { addressGroup } from '../../platform/http/client-address.js';
import { TooManyInquiries } from './outside-inquiries.errors.js';
import type { OutsideKind } from './outside-inquiries.schemas.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * What comes without login has limits that replicas share: five inquiries an hour from one address, a hundred a day in
 * all, and three confirmations a day to one mail address, so that nobody is bothered in somebody else's name. Barriers
 * are counted apart: however many questions come, they can be reported.
 */
@Injectable()
export class OutsideThrottleService {
  private readonly perAddress: RateLimiterPostgres;
  private readonly altogether: RateLimiterPostgres;
  private readonly perRecipient: RateLimiterPostgres;

  constructor(database: Database) {
    this.perAddress = sharedLimiter(database, { keyPrefix: 'outside-inquiry', points: 5, duration: HOUR });
    this.altogether = sharedLimiter(database, { keyPrefix: 'outside-inquiries', points: 100, duration: DAY });
    this.perRecipient = sharedLimiter(database, { keyPrefix: 'outside-confirmation', points: 3, duration: DAY });
  }

  /** Throws TooManyInquiries. */
  async countInquiry(kind: OutsideKind, address: string | undefined): Promise<void> {
    const subject = kind === 'barrier' ? 'barriers' : 'questions';
    await refusing(() => this.perAddress.consume(`${subject}:${addressGroup(address)}`));
    await refusing(() => this.altogether.consume(subject));
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
