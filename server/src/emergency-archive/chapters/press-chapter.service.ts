import { Injectable } from '@nestjs/common';
import { ReleaseReadingService } from '../../press/releases/release-reading.service.js';
import type { PressRelease } from '../../press/releases/releases.schemas.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { PRESS, presentPress, presentRelease } from './press-chapter.presenter.js';

/** Pressemitteilungen as the press reads them now; their pictures stay in the portal, for consents may be withdrawn. */
@Injectable()
export class PressChapterService implements ArchiveChapter {
  constructor(private readonly releases: ReleaseReadingService) {}

  async tell({ actor, groups, places }: Telling): Promise<ToldChapter> {
    const told: Array<{ release: PressRelease; path: string }> = [];
    for (const { id: workingGroupId } of groups) {
      for (const { id, title } of (await this.releases.list(actor, { workingGroupId })).items)
        told.push({ path: places.take('presse', title, '.html'), release: await this.releases.show(actor, id) });
    }
    return {
      chapter: PRESS,
      count: told.length,
      pages: [presentPress(told), ...told.map(presentRelease)],
      tables: [],
      files: [],
    };
  }
}
