import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Content } from '../../platform/http/send-content.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { StoredContents } from '../downloads/stored-contents.service.js';
import { newestOf } from '../files.presenter.js';
import { FilesRepository } from '../files.repository.js';
import { isCleared } from '../rules/scan.js';
import { PagesRepository } from './pages.repository.js';

/** A photo drawn anew, for modules that have decided that everybody may see it now. */
@Injectable()
export class PublishedImagesService {
  constructor(
    private readonly files: FilesRepository,
    private readonly pages: PagesRepository,
    private readonly contents: StoredContents,
    private readonly store: FileStore,
  ) {}

  /** To be passed on to somebody else's server. */
  async read(fileId: string, width: number): Promise<Buffer | undefined> {
    const found = await this.find(fileId, width);
    return found && buffer(await this.store.read(found.image.storageKey));
  }

  async open(fileId: string, width: number): Promise<Content | undefined> {
    const found = await this.find(fileId, width);
    if (!found) return undefined;
    const { image, version } = found;
    return this.contents.contentOf(image.storageKey, {
      fileName: `bild-${width}.webp`,
      mediaType: 'image/webp',
      size: image.size,
      sha256: image.sha256,
      lastModified: version.processedAt ?? version.createdAt,
      disposition: 'inline',
      isPublic: true,
    });
  }

  private async find(fileId: string, width: number) {
    const file = await this.files.lookUp(fileId);
    if (!file || file.withdrawnAt !== null || !isCleared(newestOf(file).scanState)) return undefined;
    const version = newestOf(file);
    const image = await this.pages.findImageFor(version.id, 1, width);
    return image && { image, version };
  }
}
