import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Queue } from '../../platform/jobs/queue.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { FilesRepository } from '../files.repository.js';

const SWEEP_FILES = 'sweep-files';
/** Longer than any upload may take: the server ends requests after ten minutes. */
const OPEN_FOR_MS = 20 * 60_000;

/** Brings store and records into agreement: an object with a record is kept, one without is removed. */
@Injectable()
export class SettlementService implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger(SettlementService.name);

  constructor(
    private readonly store: FileStore,
    private readonly repository: FilesRepository,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define(SWEEP_FILES, () => this.sweep(), { cron: '17 * * * *' });
  }

  /** What the last run left behind when it was killed. */
  async onApplicationBootstrap(): Promise<void> {
    await this.sweep().catch((error) => this.logger.error(error));
  }

  /** After the transaction, however it ended: even a lost answer to "commit" leaves one of the two right states. */
  async settle(key: string): Promise<void> {
    try {
      await ((await this.repository.isKnown(key)) ? this.store.keep(key) : this.store.remove(key));
    } catch (error) {
      this.logger.error(error);
    }
  }

  async sweep(): Promise<void> {
    const until = new Date(this.clock.now().getTime() - OPEN_FOR_MS);
    for await (const key of this.store.listOpen(until)) await this.settle(key);
  }
}
