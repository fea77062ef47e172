import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Database } from './database.js';

/** `points` for each key within `duration` seconds. */
type Allowance = { keyPrefix: string; points: number; duration: number };

/** Counts in the database, so that replicas share the count. Throws RateLimiterRes when there were too many. */
export const sharedLimiter = ({ pool }: Database, allowance: Allowance): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    ...allowance,
  });
