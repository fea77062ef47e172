import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { ProcessingRepository } from './processing.repository.js';

@Injectable()
export class PreviewRemovalService {
  constructor(
    private readonly repository: ProcessingRepository,
    private readonly store: FileStore,
    private readonly database: Database,
  ) {}

  /** Takes back what was made from versions that nobody opens any more: first the bytes, so that none stay behind. */
  async forgetUnused(fileId: string): Promise<void> {
    const unused = await this.repository.listUnused(fileId);
    for (const key of await this.repository.listDerivedKeys(unused)) await this.store.remove(key);
    await this.database.transaction(() => this.repository.forget(unused));
  }
}
