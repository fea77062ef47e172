import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgendaContributionsService, type Contribution } from '../../meetings/agenda/agenda-contributions.service.js';
import { NextMeetingService } from '../../meetings/next-meeting/next-meeting.service.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MinutesApproved, MinutesCirculated, MinutesRecalled } from '../minutes.signals.js';
import { presentApprovalWithdrawal } from '../minutes-approval.presenter.js';
import { readBlocks } from '../text/read-blocks.js';
import { ApprovedMinutesRepository } from './approved-minutes.repository.js';
import { RoundQuestionsRepository } from './round-questions.repository.js';
import { openQuestions, questionsContribution, questionsWithdrawal } from './rules/round-questions.js';

/** The circle closes: what minutes leave open is on the next agenda without anybody typing it. */
@Injectable()
export class CycleListener implements OnModuleInit {
  constructor(
    private readonly questions: RoundQuestionsRepository,
    private readonly approved: ApprovedMinutesRepository,
    private readonly contributions: AgendaContributionsService,
    private readonly next: NextMeetingService,
    private readonly signals: SignalBus,
  ) {}

  onModuleInit(): void {
    this.contributions.register(({ workingGroupId, startsAt }) => this.collect(workingGroupId, startsAt));
    this.signals.onSurely(MinutesCirculated, 'next-meeting', ({ minutesId }) => this.prepare(minutesId));
    this.signals.onSurely(MinutesApproved, 'next-meeting', ({ minutesId }) => this.prepare(minutesId));
    this.signals.onSurely(MinutesRecalled, 'next-meeting', ({ minutesId }) => this.takeBack(minutesId));
  }

  private async prepare(minutesId: string): Promise<void> {
    const meeting = await this.approved.lookUpMeeting(minutesId);
    if (meeting) await this.next.prepareAfter(meeting.id);
  }

  private async takeBack(minutesId: string): Promise<void> {
    const meeting = await this.approved.lookUpMeeting(minutesId);
    if (!meeting) return;
    for (const withdrawal of [questionsWithdrawal(meeting), presentApprovalWithdrawal(meeting)])
      await this.next.takeBackAfter(meeting.id, withdrawal);
  }

  private async collect(workingGroupId: string, startsAt: Date): Promise<Contribution[]> {
    const last = await this.questions.lookUpBefore(workingGroupId, startsAt);
    if (!last) return [];
    const sections = last.minutes && last.minutes.state !== 'draft' ? last.minutes.sections : [];
    return questionsContribution(last, [
      ...sections.flatMap(({ content }) => openQuestions(readBlocks(content))),
      ...last.municipalityReports.flatMap(({ question, municipality }) =>
        question?.trim() ? [{ text: question.trim(), by: municipality.name }] : [],
      ),
    ]);
  }
}
