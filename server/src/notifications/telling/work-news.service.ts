import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import { FactsRepository } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** What there is to tell about what comes of a meeting: reports, minutes, tasks. */
@Injectable()
export class WorkNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  async reportSubmitted(reportId: string): Promise<void> {
    const report = await this.facts.report(reportId);
    const meeting = report && (await this.facts.meeting(report.meetingId));
    if (!meeting) return;
    await this.telling.tell({
      kind: 'report-submitted',
      workingGroupId: meeting.workingGroupId,
      subjectType: 'meeting',
      subjectId: meeting.id,
      details: meetingDetails(meeting, { names: [report.municipality.name] }),
      act: { action: 'municipality-report.submitted', subjectId: reportId },
    });
  }

  minutesCirculated(minutesId: string): Promise<void> {
    return this.tellOfMinutes('minutes-circulated', 'circulated', minutesId);
  }

  minutesApproved(minutesId: string): Promise<void> {
    return this.tellOfMinutes('minutes-approved', 'approved', minutesId);
  }

  /** Several of a group are told as one. */
  async taskCompleted(taskId: string): Promise<void> {
    const task = await this.facts.task(taskId);
    if (!task) return;
    await this.telling.tell({
      kind: 'task-completed',
      workingGroupId: task.workingGroupId,
      subjectType: 'working-group',
      subjectId: task.workingGroupId,
      details: { text: task.text.slice(0, 200), names: [task.municipality.name] },
      act: { action: 'task.completed', subjectId: taskId },
    });
  }

  private async tellOfMinutes(
    kind: NotificationKind,
    act: 'circulated' | 'approved',
    minutesId: string,
  ): Promise<void> {
    const meeting = await this.facts.meetingOfMinutes(minutesId);
    if (!meeting) return;
    await this.telling.tell({
      kind,
      workingGroupId: meeting.workingGroupId,
      subjectType: 'minutes',
      subjectId: minutesId,
      details: meetingDetails(meeting),
      act: { action: `minutes.${act}`, subjectId: minutesId },
    });
  }
}
