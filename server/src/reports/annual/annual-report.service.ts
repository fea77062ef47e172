import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { ActionPlansService } from '../../action-plan/action-plans.service.js';
import type { MeasureList } from '../../action-plan/measures/measures.schemas.js';
import { MeasuresService } from '../../action-plan/measures/measures.service.js';
import { InquiryStatisticsService } from '../../inquiries/statistics/inquiry-statistics.service.js';
import { MeetingFiguresService } from '../../meetings/figures/meeting-figures.service.js';
import { TalkDirectoryService } from '../../talks/directory/talk-directory.service.js';
import { TaskFiguresService } from '../../tasks/figures/task-figures.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { AnnualOutreachService } from './annual-outreach.service.js';
import { presentAnnualReport } from './annual-report.presenter.js';

/** Jahresbericht Netzwerkarbeit (R4): from everything that the portal knows anyway. */
@Injectable()
export class AnnualReportService {
  constructor(
    private readonly meetings: MeetingFiguresService,
    private readonly talks: TalkDirectoryService,
    private readonly tasks: TaskFiguresService,
    private readonly inquiries: InquiryStatisticsService,
    private readonly plans: ActionPlansService,
    private readonly measures: MeasuresService,
    private readonly outreach: AnnualOutreachService,
  ) {}

  async make({ actor, group, period, today }: ReportContext): Promise<Report> {
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
      outreach: await this.outreach.list({ group, period }),
      inquiries: await this.inquiries.count(group.id, period.from, period.until),
      progress: await this.progress(actor, group.id, period.until < today ? period.until : today),
    });
  }

  /** Of the plan that began last, at the end of the period or today. */
  private async progress(actor: Actor, groupId: string, day: string): Promise<MeasureList['progress'] | null> {
    const { items } = await this.plans.list(actor, groupId);
    const plan = items.find(({ startsOn }) => startsOn <= day);
    return plan ? (await this.measures.list(actor, plan.id, { asOf: day })).progress : null;
  }
}
