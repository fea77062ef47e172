import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Scanner } from '../../platform/malware/scanner.js';
import { FileStore, type StoredBytes } from '../../platform/storage/file-store.js';
import type { LooseBytes } from '../../platform/storage/loose-bytes.js';
import { UploadTooLarge } from '../../platform/storage/storage.errors.js';
import { UploadOffsetDiffers } from '../../platform/uploads/uploads.errors.js';
import { FileEmpty, FileRefused } from '../files.errors.js';
import { ProcessingJobsService } from '../processing/processing-jobs.service.js';
import { extensionOf, safeFileName } from '../rules/file-name.js';
import { type FileType, typeByExtension } from '../rules/file-types.js';
import { InspectionService } from './inspection.service.js';
import { SettlementService } from './settlement.service.js';

/** A file that has come in whole. */
export type Delivery = { name: string; size: number; bytes: LooseBytes };
export type ExpectedFile = { fileName: string; type: FileType };
export type ReceivedFile = StoredBytes & {
  fileName: string;
  mediaType: string;
  scanState: 'pending' | 'not_scanned';
};

/** The door for files: their bytes are taken over, checked, and stay only if they get a record. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly store: FileStore,
    private readonly inspection: InspectionService,
    private readonly settlement: SettlementService,
    private readonly scanner: Scanner,
    private readonly jobs: ProcessingJobsService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What can be refused before a byte has come in. */
  expect(name: string, size: number): ExpectedFile {
    const fileName = safeFileName(name);
    const type = typeByExtension(extensionOf(fileName));
    if (typeof type === 'string') throw new FileRefused(type);
    if (size === 0) throw new FileEmpty();
    if (size > this.config.uploadLimit) throw new UploadTooLarge(this.config.uploadLimit);
    return { fileName, type };
  }

  /** `record` writes the rows that name the key, in one transaction. */
  async take<Result>(
    { name, size, bytes }: Delivery,
    record: (received: ReceivedFile) => Promise<Result>,
  ): Promise<Result> {
    const { fileName, type } = this.expect(name, size);
    const stored = await this.store.adopt(bytes, this.config.uploadLimit);
    try {
      if (stored.size !== size) throw new UploadOffsetDiffers();
      const refusal = await this.inspection.refusal(type, stored);
      if (refusal !== undefined) throw new FileRefused(refusal);
      const scanState = this.scanner.isConfigured ? 'pending' : 'not_scanned';
      return await this.database.transaction(async () => {
        const result = await record({ ...stored, fileName, mediaType: type.mediaType, scanState });
        await this.jobs.begin(stored.key);
        return result;
      });
    } finally {
      await this.settlement.settle(stored.key);
    }
  }
}
