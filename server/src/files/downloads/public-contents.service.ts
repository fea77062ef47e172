import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Content } from '../../platform/http/send-content.js';
import { newestOf, stateOf } from '../files.presenter.js';
import { FilesRepository } from '../files.repository.js';
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

  /** Whoever asks knows that the owner is public. Undefined: not, or no more. */
  async open(id: string, { fileName, disposition }: Wish): Promise<Content | undefined> {
    const file = await this.repository.lookUp(id);
    if (file?.rights?.scope !== 'public' || stateOf(file, calendarDay(this.clock.now())) !== 'released')
      return undefined;
    const { storageKey, mediaType, size, sha256, createdAt, scanState } = newestOf(file);
    if (!isCleared(scanState)) return undefined;
    return this.contents.contentOf(storageKey, {
      ...{ fileName, mediaType, sha256, disposition },
      size: Number(size),
      lastModified: createdAt,
    });
  }
}
