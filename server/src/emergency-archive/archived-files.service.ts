import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { DownloadsService } from '../files/downloads/downloads.service.js';
import type { File } from '../files/files.schemas.js';
import { FilesService } from '../files/files.service.js';
import { PagesService } from '../files/pages/pages.service.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { ArchivedFile, Telling } from './archive-contents.service.js';
import { endingOf } from './rules/places.js';

/** Files as they lie in the archive. Asked again for each when its turn comes: what was withdrawn meanwhile stays out. */
@Injectable()
export class ArchivedFilesService {
  constructor(
    private readonly files: FilesService,
    private readonly downloads: DownloadsService,
    private readonly pages: PagesService,
  ) {}

  /** What is released and may be opened; the others are nobody's to carry away. Each once. */
  enclose({ actor, places, files: known }: Telling, folder: string, files: readonly File[]): ArchivedFile[] {
    const enclosed: ArchivedFile[] = [];
    for (const { id, fileName, size, sha256, state, abilities } of files) {
      if (state !== 'released' || !abilities.open || known.has(id)) continue;
      const path = places.take(folder, withoutEnding(fileName), endingOf(fileName));
      known.set(id, path);
      enclosed.push({
        path,
        size,
        title: fileName,
        version: sha256,
        open: () => this.open(actor, id),
        words: () => this.words(actor, id),
      });
    }
    return enclosed;
  }

  /** Slides by talk, as the whole group sees them. */
  ofTalks(talkIds: readonly string[]): Promise<Map<string, File[]>> {
    return this.files.listOfMany('talk', new Map(talkIds.map((id) => [id, 'read'])));
  }

  private async open(actor: Actor, id: string) {
    return unlessGone(null, async () => {
      const { state } = await this.files.show(actor, id);
      if (state !== 'released') return null;
      const content = await this.downloads.open(actor, id, { disposition: 'attachment' });
      const range = { start: 0, end: content.size - 1 };
      return {
        size: content.size,
        copyTo: (target: Parameters<typeof content.copyTo>[0]) => content.copyTo(target, range),
      };
    });
  }

  /** Notes of speakers are not what the audience saw. */
  private words(actor: Actor, id: string): Promise<string> {
    return unlessGone('', async () => {
      const { pages } = await this.pages.list(actor, id);
      return pages.map(({ text }) => text).join(' ');
    });
  }
}

async function unlessGone<Result>(otherwise: Result, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return otherwise;
    throw error;
  }
}

const withoutEnding = (fileName: string): string => {
  const ending = endingOf(fileName);
  return ending === '' ? fileName : fileName.slice(0, -ending.length);
};
