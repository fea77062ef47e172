import { Injectable } from '@nestjs/common';
import { everyItem } from '../../platform/http/page.js';
import type { Talk } from '../../talks/talks.schemas.js';
import { TalksService } from '../../talks/talks.service.js';
import type { ArchiveChapter, ArchivedFile, Telling, ToldChapter } from '../archive-contents.service.js';
import { ArchivedFilesService } from '../archived-files.service.js';
import { presentTalkList, presentTalkPage, TALKS } from './talks-chapter.presenter.js';

/** Vorträge with who spoke and what lies there of them. */
@Injectable()
export class TalksChapterService implements ArchiveChapter {
  constructor(
    private readonly talks: TalksService,
    private readonly files: ArchivedFilesService,
  ) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor, places } = telling;
    const summaries = await everyItem((cursor) =>
      this.talks.list(actor, { hasSlides: false, awaitsRights: false, limit: 100, cursor }),
    );
    const talks: Array<{ talk: Talk; path: string }> = [];
    const files: ArchivedFile[] = [];
    for (const { id, title } of summaries) {
      const talk = await this.talks.show(actor, id);
      const path = places.take('vortraege', title, '.html');
      files.push(...this.files.enclose(telling, 'dateien/vortraege', talk.files));
      talks.push({ talk, path });
    }
    const pages = [presentTalkList(talks, telling), ...talks.map((one) => presentTalkPage(one, telling))];
    return { chapter: TALKS, count: talks.length, pages, tables: [], files };
  }
}
