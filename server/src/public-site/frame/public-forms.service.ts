import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { addressGroup } from '../../platform/http/client-address.js';
import { FormOverused } from './public-forms.errors.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** What stands before every form of the public site, without JavaScript: a trap for programs, and limits. */
@Injectable()
export class PublicFormsService {
  private readonly sending: RateLimiterPostgres;
  private readonly mailing: RateLimiterPostgres;

  constructor(database: Database) {
    this.sending = sharedLimiter(database, { keyPrefix: 'public-form', points: 30, duration: HOUR });
    this.mailing = sharedLimiter(database, { keyPrefix: 'public-form-mail', points: 5, duration: DAY });
  }

  /** Throws Invalid for programs and FormOverused for who sends too often. */
  async enter(fields: Readonly<Record<string, unknown>>, address: string | undefined): Promise<void> {
    if (fields['webseite']) throw new Invalid([{ pointer: '/webseite', detail: 'Bitte lassen Sie dieses Feld leer.' }]);
    try {
      await this.sending.consume(addressGroup(address));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new FormOverused(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }

  /** Whether this address may get one more mail that somebody asked for in its name: five a day. */
  async mayMail(email: string): Promise<boolean> {
    try {
      await this.mailing.consume(email.toLowerCase());
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }
}
