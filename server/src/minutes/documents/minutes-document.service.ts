import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { ReportRoundService } from '../../meetings/municipality-reports/report-round.service.js';
import { presentDocument, presentNames, presentSections } from './minutes-document.presenter.js';
import type { MinutesDocument } from './minutes-document.schemas.js';
import { MinutesDocumentsRepository } from './minutes-documents.repository.js';
import { assigneesOf } from './rules/assignees.js';

/** Puts together what minutes say: for drafts whenever somebody asks, for good when they are approved. */
@Injectable()
export class MinutesDocumentService {
  constructor(
    private readonly repository: MinutesDocumentsRepository,
    private readonly reports: ReportRoundService,
    private readonly files: FilesService,
  ) {}

  /** From what is stored now. Whoever approves calls it within that transaction, and keeps the answer as JSON. */
  async compose(minutesId: string): Promise<MinutesDocument> {
    const minutes = await this.repository.look(minutesId);
    const { agendaItems, id } = minutes.meeting;
    const isReported = agendaItems.some(({ kind }) => kind === 'municipality_reports');
    const sections = presentSections(minutes, isReported ? await this.reports.reportsFor(id) : []);
    const talks = agendaItems.flatMap(({ talk }) => talk ?? []);
    const files = await this.files.listOfMany('talk', new Map(talks.map((talk) => [talk.id, 'read'])));
    return presentDocument(minutes, sections, await this.namesIn(sections), files);
  }

  /** A frozen document with other words in some sections, by agenda item. All else stays as it was frozen. */
  async amend(document: MinutesDocument, contents: ReadonlyMap<string, unknown[]>): Promise<MinutesDocument> {
    const sections = document.sections.map((section) => ({
      ...section,
      content: contents.get(section.agendaItemId) ?? section.content,
    }));
    const { municipalities, people } = await this.namesIn(sections);
    return {
      ...document,
      sections,
      municipalities: { ...municipalities, ...document.municipalities },
      people: { ...people, ...document.people },
    };
  }

  private async namesIn(sections: MinutesDocument['sections']) {
    return presentNames(await this.repository.listNames(assigneesOf(sections)));
  }
}
