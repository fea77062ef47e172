import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Queue } from '../../platform/jobs/queue.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { ProcessingRepository } from './processing.repository.js';

/** Bytes whose records are gone: with the job committed beside that, none stay behind. */
export const REMOVE_DERIVED = 'remove-derived-bytes';

@Injectable()
export class PreviewRemovalService {
  constructor(
    private readonly repository: ProcessingRepository,
    private readonly store: FileStore,
    private readonly database: Database,
    private readonly queue: Queue,
  ) {}

  /** Takes back what was made from versions that nobody opens any more. Work that ends meanwhile waits, and is in vain. */
  async forgetUnused(fileId: string): Promise<void> {
    await this.database.transaction(async () => {
      const unused = await this.repository.listUnused(fileId);
      await this.repository.lock(unused);
      const keys = await this.repository.listDerivedKeys(unused);
      await this.repository.forget(unused);
      if (keys.length > 0) await this.queue.send(REMOVE_DERIVED, { keys });
    });
  }

  async removeDerived(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.store.remove(key);
  }
}
