import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Queue } from '../../platform/jobs/queue.js';
import { Workbench } from '../../platform/reading/workbench.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { FileReplaced } from '../files.signals.js';
import { ProcessingRepository } from './processing.repository.js';
import { ProcessingService } from './processing.service.js';
import { ScanningService } from './scanning.service.js';

const SCAN = 'scan-file';
const PROCESS = 'process-file';

/** When versions are scanned and processed: one at a time per replica, and again when one died over it. */
@Injectable()
export class ProcessingJobsService implements OnModuleInit {
  constructor(
    private readonly queue: Queue,
    private readonly scanning: ScanningService,
    private readonly processing: ProcessingService,
    private readonly repository: ProcessingRepository,
    private readonly workbench: Workbench,
    private readonly signals: SignalBus,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const isWorked = this.config.processesFiles;
    this.queue.define(SCAN, ({ versionId }) => this.scan(String(versionId)), { isWorked });
    this.queue.define(PROCESS, ({ versionId }) => this.processing.process(String(versionId)), { isWorked });
    this.queue.define('sweep-processing', () => this.resume(), { isWorked, ...(isWorked && { cron: '*/10 * * * *' }) });
    if (isWorked) this.queue.onStart(() => this.resume());
  }

  /** In the transaction that records the version. */
  async begin(storageKey: string): Promise<void> {
    const version = await this.repository.lookUpByKey(storageKey);
    if (!version) return;
    await this.queue.send(version.scanState === 'pending' ? SCAN : PROCESS, { versionId: version.id });
    if (version.number > 1) this.signals.send(new FileReplaced(version.fileId));
  }

  async beginAgain(versionId: string): Promise<void> {
    await this.queue.send(PROCESS, { versionId });
  }

  /** What a process that was killed left lying, what a lost job forgot, and what was there before anybody processed. */
  async resume(): Promise<void> {
    const interrupted = await this.workbench.sweep();
    await this.repository.release({ id: { in: interrupted } });
    await this.processing.releaseLost();
    const { unscanned, unprocessed } = await this.repository.listWaiting();
    await this.sendMissing(SCAN, unscanned, []);
    await this.sendMissing(PROCESS, unprocessed, interrupted);
  }

  /** The job of a process that died over it still counts as under way. */
  private async sendMissing(job: string, waiting: string[], interrupted: string[]): Promise<void> {
    const open = new Set((await this.queue.listOpen(job)).map(({ versionId }) => versionId));
    for (const versionId of waiting) {
      if (!open.has(versionId) || interrupted.includes(versionId)) await this.queue.send(job, { versionId });
    }
  }

  private async scan(versionId: string): Promise<void> {
    if ((await this.scanning.scan(versionId)) === 'clean') await this.queue.send(PROCESS, { versionId });
  }
}
