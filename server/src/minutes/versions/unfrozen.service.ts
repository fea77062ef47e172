import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { VersionsRepository } from './versions.repository.js';
import { VersionsService } from './versions.service.js';

/** Minutes that were approved before texts were frozen get their version 1.0 in the next night: a start waits for nothing. */
@Injectable()
export class UnfrozenService implements OnModuleInit {
  private readonly logger = new Logger(UnfrozenService.name);

  constructor(
    private readonly repository: VersionsRepository,
    private readonly versions: VersionsService,
    private readonly database: Database,
    private readonly queue: Queue,
  ) {}

  onModuleInit(): void {
    this.queue.define('freeze-approved-minutes', () => this.freezeAll(), { cron: '9 3 * * *' });
  }

  async freezeAll(): Promise<void> {
    await oneByOne(await this.repository.listUnfrozen(), this.logger, (id) => this.freezeUnfrozen(id));
  }

  /** In a transaction of its own or in the running one; nothing when there is nothing to freeze. */
  async freezeUnfrozen(id: string): Promise<void> {
    await this.database.transaction(async () => {
      const minutes = await this.repository.holdUnfrozen(id);
      if (!minutes) return;
      const { approvedById, approvedAt } = minutes;
      await this.versions.freeze(id, approvedById, approvedAt === null ? {} : { createdAt: approvedAt });
    });
  }
}
