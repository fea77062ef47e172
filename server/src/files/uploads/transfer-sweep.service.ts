import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { UploadLocks } from '../../platform/uploads/upload-locks.js';
import { ArrivalsService } from './arrivals.service.js';
import { TransfersRepository } from './transfers.repository.js';

const SWEEP_UPLOADS = 'sweep-uploads';

/** Lets go of uploads that nobody went on with for a day, bytes and all, and of complete ones once their answer was heard. */
@Injectable()
export class TransferSweepService implements OnModuleInit {
  private readonly logger = new Logger(TransferSweepService.name);

  constructor(
    private readonly repository: TransfersRepository,
    private readonly arrivals: ArrivalsService,
    private readonly locks: UploadLocks,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define(SWEEP_UPLOADS, () => this.sweep(), { cron: '37 * * * *' });
  }

  async sweep(): Promise<void> {
    const expired = await this.repository.listExpired(this.clock.now());
    await oneByOne(expired, this.logger, (id) => this.arrivals.giveUp(id));
    await this.locks.forgetOld();
  }
}
