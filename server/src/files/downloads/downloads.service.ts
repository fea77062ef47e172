import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Content } from '../../platform/http/send-content.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { FileWithdrawn } from '../files.errors.js';
import { newestOf } from '../files.presenter.js';
import type { VersionRecord } from '../files.repository.js';
import type { ContentQuery } from '../files.schemas.js';
import { FilesService, type FoundFile } from '../files.service.js';
import { isViewable } from '../rules/file-types.js';

@Injectable()
export class DownloadsService {
  constructor(
    private readonly files: FilesService,
    private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The bytes for somebody who may have them; only what browsers show safely is given out to be shown. */
  async open(actor: Actor, id: string, { disposition, number }: ContentQuery): Promise<Content> {
    const found = await this.files.find(actor, id);
    if (found.file.withdrawnAt !== null) throw new FileWithdrawn();
    const { storageKey, fileName, mediaType, size, sha256, createdAt } = versionOf(found, number);
    return {
      fileName,
      mediaType,
      size: Number(size),
      sha256,
      lastModified: createdAt,
      disposition: isViewable(mediaType) ? disposition : 'attachment',
      accelPath: this.accelPath(storageKey),
      copyTo: (target, range) => this.store.copy(storageKey, range, target),
    };
  }

  private accelPath(key: string): string | undefined {
    const path = this.store.pathBelowRoot(key);
    return this.config.accelPrefix && path && `${this.config.accelPrefix.replace(/\/+$/, '')}/${path}`;
  }
}

function versionOf({ file, reach }: FoundFile, number: number | undefined): VersionRecord {
  if (number === undefined) return newestOf(file);
  const version = reach === 'manage' ? file.versions.find((one) => one.number === number) : undefined;
  if (!version) throw new NotFound();
  return version;
}
