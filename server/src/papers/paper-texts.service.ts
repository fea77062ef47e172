import { Injectable } from '@nestjs/common';
import { AgendaDocumentsService } from '../meetings/agenda/agenda-documents.service.js';
import { ReportRoundService } from '../meetings/municipality-reports/report-round.service.js';
import { MinutesPressService } from '../minutes/documents/minutes-press.service.js';
import { DocumentPress } from '../platform/documents/document-press.js';
import { withPictures } from '../platform/documents/placed-pictures.js';
import type { SheetBlock } from '../platform/documents/sheet.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { MeetingPaper, MeetingPapers } from './papers.schemas.js';
import { presentReportBlocks } from './report-sheets.presenter.js';

type Meeting = MeetingPapers['meeting'];

/** What the portal sets by itself: the agenda, and what the municipalities told. For those who see the meeting. */
@Injectable()
export class PaperTextsService {
  constructor(
    private readonly agendas: AgendaDocumentsService,
    private readonly reports: ReportRoundService,
    private readonly minutes: MinutesPressService,
    private readonly press: DocumentPress,
  ) {}

  async pdf(kind: MeetingPaper['kind'], meeting: Meeting): Promise<Uint8Array> {
    if (kind === 'agenda') return this.agendas.pdf(meeting.id);
    if (kind === 'minutes') return this.minutesPdf(meeting.id);
    return this.press.pdf({
      language: 'de',
      title: 'Berichte aus den Kommunen',
      sender: meeting.workingGroup.name,
      subtitle: `${meeting.number}. Sitzung`,
      facts: [],
      blocks: await this.reportBlocks(meeting.id),
      pageLabel: 'Seite {page} von {pages}',
    });
  }

  /** The same as chapters of a larger document. */
  async chapters(meetingId: string): Promise<Array<{ title: string; blocks: readonly SheetBlock[] }>> {
    const { blocks } = await this.agendas.sheet(meetingId);
    return [
      { title: 'Tagesordnung', blocks: blocks.filter(({ kind }) => kind === 'table') },
      { title: 'Berichte aus den Kommunen', blocks: await this.reportBlocks(meetingId) },
      { title: 'Protokoll', blocks: await this.minutesBlocks(meetingId) },
    ].filter((chapter) => chapter.blocks.some((block) => block.kind !== 'table' || block.rows.length > 0));
  }

  /** When and where, for a cover. */
  async facts(meetingId: string): Promise<ReadonlyArray<{ label: string; value: string }>> {
    return (await this.agendas.sheet(meetingId)).facts;
  }

  private async minutesPdf(meetingId: string): Promise<Uint8Array> {
    const id = await this.minutes.lookUpShared(meetingId);
    if (id === null) throw new NotFound();
    return (await this.minutes.pdf(id, 'group')).content;
  }

  /** Pictures are told of, not shown: they are in the minutes themselves. */
  private async minutesBlocks(meetingId: string): Promise<SheetBlock[]> {
    const id = await this.minutes.lookUpShared(meetingId);
    if (id === null) return [];
    const { facts, blocks } = await this.minutes.sheet(id, 'group');
    const head = facts.map(({ label, value }): SheetBlock => ({ kind: 'paragraph', text: `${label}: ${value}` }));
    return [...head, ...withPictures(blocks, new Map())];
  }

  private async reportBlocks(meetingId: string): Promise<SheetBlock[]> {
    return presentReportBlocks(await this.reports.reportsFor(meetingId));
  }
}
