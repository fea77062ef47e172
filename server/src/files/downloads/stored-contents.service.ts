import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Content } from '../../platform/http/send-content.js';
import { FileStore } from '../../platform/storage/file-store.js';

/** Stored bytes as an answer: from the store, or through the proxy where it may send them by itself. */
@Injectable()
export class StoredContents {
  constructor(
    private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  contentOf(storageKey: string, about: Omit<Content, 'accelPath' | 'copyTo'>): Content {
    return {
      ...about,
      accelPath: this.accelPath(storageKey),
      copyTo: (target, range) => this.store.copy(storageKey, range, target),
    };
  }

  private accelPath(key: string): string | undefined {
    const path = this.store.pathBelowRoot(key);
    return this.config.accelPrefix && path && `${this.config.accelPrefix.replace(/\/+$/, '')}/${path}`;
  }
}
