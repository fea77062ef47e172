import { Injectable } from '@nestjs/common';
import type { Grant } from '../../funding/grants/grants.schemas.js';
import { GrantsService } from '../../funding/grants/grants.service.js';
import type { FundingProgramme } from '../../funding/programmes/programmes.schemas.js';
import { ProgrammesService } from '../../funding/programmes/programmes.service.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { FUNDING, grantsTable, presentFunding, presentProgramme } from './funding-chapter.presenter.js';

/** Förderprogramme with what the municipalities say, and Bewilligungen: deadlines do not wait for a portal. */
@Injectable()
export class FundingChapterService implements ArchiveChapter {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly grants: GrantsService,
  ) {}

  async tell({ actor, groups, places }: Telling): Promise<ToldChapter> {
    const told: Array<{ programme: FundingProgramme; path: string }> = [];
    const grants: Grant[] = [];
    for (const { id } of groups) {
      for (const programme of (await this.programmes.list(actor, id)).items)
        told.push({ programme, path: places.take('foerderung', programme.title, '.html') });
      grants.push(...(await this.grants.list(actor, id)).items);
    }
    return {
      chapter: FUNDING,
      count: told.length,
      pages: [presentFunding(told, grants), ...told.map(presentProgramme)],
      tables: [{ path: 'tabellen/bewilligungen.csv', table: grantsTable(grants) }],
      files: [],
    };
  }
}
