import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../platform/database/database.js';
import { sharedLimiter } from '../platform/database/shared-limiter.js';
import { addressGroup } from '../platform/http/client-address.js';
import { TooManyAttempts } from './auth.errors.js';

const WINDOW = 15 * 60;

/**
 * Failed sign-ins per 15 minutes: 5 for one account from one address, 20 from one address.
 * Counted before the password is looked at, so that parallel guesses gain nothing, and in the database, so that
 * replicas share the count. Per pair, so that an attacker cannot lock the owner out (security A05, A06).
 */
@Injectable()
export class SignInThrottle {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(database: Database) {
    this.perAccount = sharedLimiter(database, { keyPrefix: 'account', points: 5, duration: WINDOW });
    this.perAddress = sharedLimiter(database, { keyPrefix: 'address', points: 20, duration: WINDOW });
  }

  /** Counts an attempt; throws TooManyAttempts when there were too many. */
  async attempt(account: string, address: string | undefined): Promise<void> {
    const group = addressGroup(address);
    try {
      await this.perAddress.consume(group);
      await this.perAccount.consume(pairOf(account, group));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyAttempts(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }

  /** The password was right: the attempt does not count. */
  async forgive(account: string, address: string | undefined): Promise<void> {
    const group = addressGroup(address);
    await this.perAddress.reward(group);
    await this.perAccount.delete(pairOf(account, group));
  }
}

/** Hashed: keys have a bounded length, and the table holds no addresses of people. */
const pairOf = (account: string, group: string) => createHash('sha256').update(`${account}|${group}`).digest('hex');
