import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Content } from '../../platform/http/send-content.js';
import type { ContentQuery } from '../files.schemas.js';
import { OpeningService } from '../opening.service.js';
import { isViewable } from '../rules/file-types.js';
import { StoredContents } from './stored-contents.service.js';

@Injectable()
export class DownloadsService {
  constructor(
    private readonly opening: OpeningService,
    private readonly contents: StoredContents,
  ) {}

  /** The bytes for somebody who may have them; only what browsers show safely is given out to be shown. */
  async open(actor: Actor, id: string, { disposition, number }: ContentQuery): Promise<Content> {
    const { version } = await this.opening.open(actor, id, number);
    const { storageKey, fileName, mediaType, size, sha256, createdAt } = version;
    return this.contents.contentOf(storageKey, {
      fileName,
      mediaType,
      size: Number(size),
      sha256,
      lastModified: createdAt,
      disposition: isViewable(mediaType) ? disposition : 'attachment',
    });
  }
}
