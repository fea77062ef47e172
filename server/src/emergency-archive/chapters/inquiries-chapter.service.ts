import { Injectable } from '@nestjs/common';
import type { Inquiry } from '../../inquiries/inquiries.schemas.js';
import { InquiriesService } from '../../inquiries/inquiries.service.js';
import { everyItem } from '../../platform/http/page.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { INQUIRIES, presentInquiries, presentInquiry } from './inquiries-chapter.presenter.js';

/** So many are told whole, the newest; how many are left out is said. */
const MOST = 1000;

/** Anfragen as the reader sees them: who asked stays unknown where it is, and notes of the coordination stay in the portal. */
@Injectable()
export class InquiriesChapterService implements ArchiveChapter {
  constructor(private readonly inquiries: InquiriesService) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor, places } = telling;
    let seen = 0;
    const heads = await everyItem(
      (cursor) => this.inquiries.list(actor, { scope: 'all', limit: 100, cursor }),
      () => {
        seen += 1;
        return seen <= MOST;
      },
    );
    const told: Array<{ inquiry: Inquiry; path: string }> = [];
    for (const { id, caseNumber, title } of heads) {
      const path = places.take('anfragen', `${caseNumber} ${title}`, '.html');
      told.push({ path, inquiry: await this.inquiries.show(actor, id) });
    }
    return {
      chapter: INQUIRIES,
      count: told.length,
      pages: [presentInquiries(told, seen > MOST), ...told.map(presentInquiry)],
      tables: [],
      files: [],
    };
  }
}
