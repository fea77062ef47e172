import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Queue } from '../../platform/jobs/queue.js';
import { ConsentsRepository } from './consents.repository.js';

/** For so long it may have to be shown that somebody agreed, once the picture is used no more. */
const YEARS = 3;

/** Every night: who agreed to be on pictures that have stood nowhere for years. What nobody agreed to is shown nowhere. */
@Injectable()
export class ConsentKeepingService implements OnModuleInit {
  constructor(
    private readonly repository: ConsentsRepository,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-consents', () => this.forgetDue(), { cron: '26 3 * * *' });
  }

  async forgetDue(): Promise<void> {
    const unusedSince = new Date(this.clock.now());
    unusedSince.setUTCFullYear(unusedSince.getUTCFullYear() - YEARS);
    await this.database.transaction(async () => {
      const forgotten = await this.repository.removeOfUnused(unusedSince);
      for (const { pictureId, consents } of forgotten) {
        await this.auditLog.record(new Visitor(), 'picture.consents-forgotten', pictureId, { consents });
      }
    });
  }
}
