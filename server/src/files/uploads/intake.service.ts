import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { IncomingUpload } from '../../platform/http/incoming-upload.js';
import { FileStore, type StoredBytes } from '../../platform/storage/file-store.js';
import { UploadTooLarge } from '../../platform/storage/storage.errors.js';
import { FileEmpty, FileRefused, UploadInterrupted } from '../files.errors.js';
import { extensionOf, safeFileName } from '../rules/file-name.js';
import { type FileType, typeByExtension } from '../rules/file-types.js';
import { InspectionService } from './inspection.service.js';
import { SettlementService } from './settlement.service.js';

export type ReceivedFile = StoredBytes & { fileName: string; mediaType: string };

/** The door for files: their bytes come in, are checked, and stay only if they get a record. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly store: FileStore,
    private readonly inspection: InspectionService,
    private readonly settlement: SettlementService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Refuses what it can before a byte is read. `record` writes the rows that name the key, in one transaction. */
  async take<Result>(
    name: string,
    upload: IncomingUpload,
    record: (received: ReceivedFile) => Promise<Result>,
  ): Promise<Result> {
    const fileName = safeFileName(name);
    const type = typeByExtension(extensionOf(fileName));
    if (typeof type === 'string') throw new FileRefused(type);
    if (upload.declaredSize === 0) throw new FileEmpty();
    if ((upload.declaredSize ?? 0) > this.config.uploadLimit) throw new UploadTooLarge(this.config.uploadLimit);
    const stored = await this.write(upload);
    try {
      await this.check(type, stored);
      return await record({ ...stored, fileName, mediaType: type.mediaType });
    } finally {
      await this.settlement.settle(stored.key);
    }
  }

  private async write(upload: IncomingUpload): Promise<StoredBytes> {
    try {
      return await this.store.write(upload.bytes, this.config.uploadLimit);
    } catch (error) {
      throw upload.isInterrupted() ? new UploadInterrupted() : error;
    }
  }

  private async check(type: FileType, stored: StoredBytes): Promise<void> {
    if (stored.size === 0) throw new FileEmpty();
    const refusal = await this.inspection.refusal(type, stored);
    if (refusal !== undefined) throw new FileRefused(refusal);
  }
}
