import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Health } from './health.schemas.js';

@Injectable()
export class HealthService {
  constructor(private readonly database: Database) {}

  live(): Health {
    return { status: 'ok' };
  }

  /** Throws what the database throws: a 503 by the problem filter. */
  async ready(): Promise<Health> {
    await this.database.pool.query('select 1');
    return { status: 'ok' };
  }
}
