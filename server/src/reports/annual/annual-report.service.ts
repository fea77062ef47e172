import { Injectable } from '@nestjs/common';
import { InquiryStatisticsService } from '../../inquiries/statistics/inquiry-statistics.service.js';
import { MeetingFiguresService } from '../../meetings/figures/meeting-figures.service.js';
import { TalkDirectoryService } from '../../talks/directory/talk-directory.service.js';
import { TaskFiguresService } from '../../tasks/figures/task-figures.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { presentAnnualReport } from './annual-report.presenter.js';

/** Jahresbericht Netzwerkarbeit (R4): from everything that the portal knows anyway. */
@Injectable()
export class AnnualReportService {
  constructor(
    private readonly meetings: MeetingFiguresService,
    private readonly talks: TalkDirectoryService,
    private readonly tasks: TaskFiguresService,
    private readonly inquiries: InquiryStatisticsService,
  ) {}

  async make({ actor, group, period }: ReportContext): Promise<Report> {
    const { meetings, municipalities, rate } = await this.meetings.count(group.id, period);
    const talks = await this.talks.list(actor, group.id, period);
    return presentAnnualReport({
      sender: group.name,
      period,
      meetings,
      municipalities,
      rate,
      talks,
      tasks: await this.tasks.count(group.id, period),
      inquiries: await this.inquiries.count(group.id, period.from, period.until),
    });
  }
}
