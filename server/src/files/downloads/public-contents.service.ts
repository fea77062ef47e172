import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Content } from '../../platform/http/send-content.js';
import type { FileOwner } from '../file-owners.service.js';
import { newestOf, stateOf } from '../files.presenter.js';
import { type FileRecord, FilesRepository } from '../files.repository.js';
import { isCleared } from '../rules/scan.js';
import { StoredContents } from './stored-contents.service.js';

type Wish = { fileName: string; disposition: Content['disposition'] };

/** Bytes for everybody: what was released to the public, today, under the name that the caller gives it. */
@Injectable()
export class PublicContentsService {
  constructor(
    private readonly repository: FilesRepository,
    private readonly contents: StoredContents,
    private readonly clock: Clock,
  ) {}

  /** Of those of an owner the last one that was brought, to be shown. */
  async openNewest(owner: FileOwner): Promise<Content | undefined> {
    const file = (await this.repository.listOf(owner)).findLast((one) => this.isPublic(one));
    return file && this.contentOf(file, { fileName: newestOf(file).fileName, disposition: 'inline' });
  }

  /** Whoever asks knows that the owner is public. Undefined: not, or no more. */
  async open(id: string, wish: Wish): Promise<Content | undefined> {
    const file = await this.repository.lookUp(id);
    return file && this.isPublic(file) ? this.contentOf(file, wish) : undefined;
  }

  private isPublic(file: FileRecord): boolean {
    const isReleased = stateOf(file, calendarDay(this.clock.now())) === 'released';
    return isReleased && file.rights?.scope === 'public' && isCleared(newestOf(file).scanState);
  }

  private contentOf(file: FileRecord, { fileName, disposition }: Wish): Content {
    const { storageKey, mediaType, size, sha256, createdAt } = newestOf(file);
    return this.contents.contentOf(storageKey, {
      ...{ fileName, mediaType, sha256, disposition, isPublic: true },
      size: Number(size),
      lastModified: createdAt,
    });
  }
}
