import { Injectable } from '@nestjs/common';
import { AgendaDocumentsService } from '../../meetings/agenda/agenda-documents.service.js';
import { AttendanceService } from '../../meetings/attendance/attendance.service.js';
import type { MeetingSummary } from '../../meetings/meetings.schemas.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { ReportRoundService } from '../../meetings/municipality-reports/report-round.service.js';
import { MinutesPressService } from '../../minutes/documents/minutes-press.service.js';
import { everyItem } from '../../platform/http/page.js';
import type { ArchiveChapter, ArchivedFile, Telling, ToldChapter } from '../archive-contents.service.js';
import { ArchivedFilesService } from '../archived-files.service.js';
import { meetingWords } from '../rules/places.js';
import { MEETINGS, presentMeetingList, presentMeetingPage, type ToldMeeting } from './meetings-chapter.presenter.js';

const AT_ONCE = 100;
type Enclosing = ToldMeeting & { enclosed: ArchivedFile[] };

/** Sitzungen: agenda, attendance, reports, minutes and papers, of all that the reader sees. */
@Injectable()
export class MeetingsChapterService implements ArchiveChapter {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendaDocumentsService,
    private readonly attendance: AttendanceService,
    private readonly reports: ReportRoundService,
    private readonly minutes: MinutesPressService,
    private readonly files: ArchivedFilesService,
  ) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor, groups, places } = telling;
    const list = (when: 'upcoming' | 'past') =>
      everyItem((cursor) => this.meetings.list(actor, { when, limit: AT_ONCE, cursor }));
    const summaries = [...(await list('upcoming')).reverse(), ...(await list('past'))];
    for (const summary of summaries) {
      const group = groups.length > 1 ? `_${summary.workingGroup.shortName}` : '';
      telling.meetings.set(summary.id, places.take('sitzungen', `${meetingWords(summary)}${group}`, '.html'));
    }
    const pages = [presentMeetingList(summaries, telling)];
    const files: ArchivedFile[] = [];
    for (const summary of summaries) {
      const told = await this.tellMeeting(telling, summary);
      files.push(...told.enclosed);
      pages.push(presentMeetingPage(told, telling));
    }
    return { chapter: MEETINGS, count: summaries.length, pages, tables: [], files };
  }

  private async tellMeeting(telling: Telling, { id }: MeetingSummary): Promise<Enclosing> {
    const { actor } = telling;
    const meeting = await this.meetings.show(actor, id);
    const { reports } = await this.reports.list(actor, id);
    const talks = meeting.agenda.flatMap(({ talk, movedTo }) => (talk && movedTo === null ? [talk.id] : []));
    const files = [
      ...[...(await this.files.ofTalks(talks)).values()].flat(),
      ...reports.filter(({ state }) => state === 'submitted').flatMap((report) => report.files),
    ];
    return {
      enclosed: this.files.enclose(telling, `dateien/${meetingWords(meeting)}`, files),
      meeting,
      files,
      agenda: await this.agendas.sheet(id),
      attendance: await this.attendance.show(actor, id),
      reports: await this.reports.reportsFor(id),
      minutes: meeting.minutes && (await this.minutes.sheet(meeting.minutes.id, 'group')),
    };
  }
}
