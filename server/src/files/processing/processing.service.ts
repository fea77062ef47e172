import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Interrupted } from '../../platform/reading/containment.js';
import { Workbench } from '../../platform/reading/workbench.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { FileProcessed } from '../files.signals.js';
import { SettlementService } from '../uploads/settlement.service.js';
import { PreviewsService, without } from './previews.service.js';
import { type Preview, ProcessingRepository, type WorkRecord } from './processing.repository.js';

const MOST_ATTEMPTS = 3;
/** Hundreds of pages in several statements. */
const SAVE_TIMEOUT = 60_000;
/** Longer than any work may take. */
const LOST_AFTER_MS = 15 * 60_000;

/** Works at one version: takes it, reads it, keeps what came of it. Nothing a file does ends more than this one work. */
@Injectable()
export class ProcessingService {
  private readonly logger = new Logger(ProcessingService.name);

  constructor(
    private readonly repository: ProcessingRepository,
    private readonly previews: PreviewsService,
    private readonly workbench: Workbench,
    private readonly settlement: SettlementService,
    private readonly database: Database,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** A second call for the same version finds it taken. What fails for reasons of ours is thrown on, to come again. */
  async process(versionId: string): Promise<void> {
    const version = await this.repository.lookUp(versionId);
    if (!version || !(await this.repository.claim(versionId, this.clock.now()))) return;
    const keys = await this.repository.listDerivedKeys([versionId]);
    try {
      await this.save(version, await this.make(version, keys));
    } catch (error) {
      if (error instanceof Interrupted) await this.repository.handBack(versionId);
      else await this.repository.release({ id: versionId });
      throw error;
    } finally {
      for (const key of keys) await this.settlement.settle(key);
    }
  }

  /** What was begun on a machine that is gone. */
  async releaseLost(): Promise<void> {
    const lost = new Date(this.clock.now().getTime() - LOST_AFTER_MS);
    await this.repository.release({ processedAt: { lt: lost } });
  }

  private async make(version: WorkRecord, keys: string[]): Promise<Preview> {
    if (version.previewAttempts >= MOST_ATTEMPTS) return without('crashed');
    const began = performance.now();
    const preview = await this.workbench.with(version.id, (folder) =>
      this.previews.make(version, folder, (key) => keys.push(key)),
    );
    const { state, obstacle, pages, pictures } = preview;
    this.logger.log(
      `${version.id}: ${state} (${obstacle ?? 'whole'}), ${pages.length} pages, ${pictures.length} pictures, ` +
        `${Math.round(performance.now() - began)} ms`,
    );
    return preview;
  }

  private async save({ id, fileId }: WorkRecord, preview: Preview): Promise<void> {
    await this.database.transaction(async () => {
      if (await this.repository.save(id, preview, this.clock.now())) this.signals.send(new FileProcessed(fileId));
    }, SAVE_TIMEOUT);
  }
}
