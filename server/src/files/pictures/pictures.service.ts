import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { barePicture } from '../../platform/documents/bare-picture.js';
import { readPicture } from '../../platform/documents/read-picture.js';
import type { Picture, Pictures } from '../../platform/documents/sheet.js';
import { FileStore } from '../../platform/storage/file-store.js';
import type { FileOwner } from '../file-owners.service.js';
import { newestOf, stateOf } from '../files.presenter.js';
import { type FileRecord, FilesRepository } from '../files.repository.js';
import { isCleared } from '../rules/scan.js';

const LARGEST = 15_000_000;
// Of all pictures of one document together.
const MOST_BYTES = 60_000_000;

/** The bytes of an owner's pictures, for documents in which they are shown. */
@Injectable()
export class PicturesService {
  constructor(
    private readonly repository: FilesRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** By file. The caller has shown the owner; for the public only what was released for it, and no more than is seen. */
  async read(owner: FileOwner, fileIds: readonly string[], audience: 'owner' | 'public'): Promise<Pictures> {
    const wanted = new Set(fileIds);
    if (wanted.size === 0) return new Map();
    const files = (await this.repository.listOfMany(owner.type, [owner.id])).filter(({ id }) => wanted.has(id));
    const pictures = new Map<string, Picture>();
    let left = MOST_BYTES;
    for (const file of files) {
      const size = Number(newestOf(file).size);
      if (!this.isShown(file, audience) || size > LARGEST || size > left) continue;
      const stored = readPicture(await buffer(await this.store.read(newestOf(file).storageKey)));
      const picture = stored && audience === 'public' ? barePicture(stored) : stored;
      if (!picture) continue;
      left -= size;
      pictures.set(file.id, picture);
    }
    return pictures;
  }

  private isShown(file: FileRecord, audience: 'owner' | 'public'): boolean {
    if (file.withdrawnAt !== null || !isCleared(newestOf(file).scanState)) return false;
    if (audience === 'owner') return true;
    return file.rights?.scope === 'public' && stateOf(file, calendarDay(this.clock.now())) === 'released';
  }
}
