import { Injectable } from '@nestjs/common';
import { AwaitedMinutesService } from '../../minutes/reminders/awaited-minutes.service.js';
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
    private readonly awaited: AwaitedMinutesService,
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

  /** Whoever was to be reminded of them by the next mail is not any more. */
  async minutesCirculated(minutesId: string): Promise<void> {
    const meeting = await this.facts.meetingOfMinutes(minutesId);
    if (meeting) await this.telling.takeBack('minutes-awaited', meeting.id);
    await this.tellOfMinutes('minutes-circulated', 'circulated', minutesId);
  }

  minutesApproved(minutesId: string): Promise<void> {
    return this.tellOfMinutes('minutes-approved', 'approved', minutesId);
  }

  /** Whoever writes them, later the coordination, too; by the portal itself. */
  async minutesAwaited(meetingId: string): Promise<void> {
    const memberIds = await this.awaited.listReminded(meetingId);
    const meeting = memberIds.length > 0 ? await this.facts.meeting(meetingId) : null;
    if (!meeting) return;
    await this.telling.tell({
      kind: 'minutes-awaited',
      workingGroupId: meeting.workingGroupId,
      subjectType: 'meeting',
      subjectId: meetingId,
      details: meetingDetails(meeting),
      memberIds,
    });
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
    const until = act === 'circulated' ? await this.facts.objectionsUntil(minutesId) : null;
    await this.telling.tell({
      kind,
      workingGroupId: meeting.workingGroupId,
      subjectType: 'minutes',
      subjectId: minutesId,
      details: meetingDetails(meeting, until ? { until } : {}),
      act: { action: `minutes.${act}`, subjectId: minutesId },
    });
  }
}
