import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Scanner } from '../../platform/malware/scanner.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { FileFoundInfected } from '../files.signals.js';
import { ProcessingRepository } from './processing.repository.js';

@Injectable()
export class ScanningService {
  constructor(
    private readonly scanner: Scanner,
    private readonly store: FileStore,
    private readonly repository: ProcessingRepository,
    private readonly database: Database,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** Throws while there is no verdict, so that the job comes again: until then nobody opens the file. */
  async scan(versionId: string): Promise<'clean' | 'infected' | 'settled'> {
    const version = await this.repository.lookUp(versionId);
    if (version?.scanState !== 'pending') return 'settled';
    const verdict = await this.scanner.scan(await this.store.read(version.storageKey));
    const scanFinding = verdict.state === 'infected' ? verdict.finding : null;
    await this.database.transaction(async () => {
      await this.repository.recordScan(versionId, {
        scanState: verdict.state,
        scanFinding,
        scannedAt: this.clock.now(),
      });
      if (verdict.state === 'infected') this.signals.send(new FileFoundInfected(version.fileId));
    });
    return verdict.state;
  }
}
