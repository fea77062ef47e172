import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { DownloadsService } from '../files/downloads/downloads.service.js';
import { FilesService } from '../files/files.service.js';
import { PagesService } from '../files/pages/pages.service.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { Content } from '../platform/http/send-content.js';

/** Opens single papers. Asked again for each, at the moment it is read: what was withdrawn meanwhile stays out. */
@Injectable()
export class PaperFilesService {
  constructor(
    private readonly files: FilesService,
    private readonly downloads: DownloadsService,
    private readonly pages: PagesService,
  ) {}

  async original(actor: Actor, fileId: string): Promise<Content> {
    await this.requireShared(actor, fileId);
    return this.downloads.open(actor, fileId, { disposition: 'attachment' });
  }

  /** Its pages: the original, or what it was turned into; null while there are none. */
  async pdf(actor: Actor, fileId: string): Promise<Content | null> {
    await this.requireShared(actor, fileId);
    return this.pages.pdf(actor, fileId, { disposition: 'attachment' }).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
  }

  private async requireShared(actor: Actor, fileId: string): Promise<void> {
    const { state } = await this.files.show(actor, fileId);
    if (state !== 'released') throw new NotFound();
  }
}
