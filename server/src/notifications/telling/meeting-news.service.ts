import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import { FactsRepository, type MeetingFact } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** Before that a meeting is seen by the coordination alone, or has no date yet. */
const UNSEEN = ['draft', 'polling'];

/** What there is to tell about a meeting as a whole. */
@Injectable()
export class MeetingNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  scheduled(meetingId: string): Promise<void> {
    return this.tell('meeting-scheduled', meetingId, 'meeting.published', (meeting) => !UNSEEN.includes(meeting.state));
  }

  /** Who was invited already hears that it was moved, and gets an update. */
  changed(meetingId: string): Promise<void> {
    return this.tell('meeting-changed', meetingId, 'meeting.changed', ({ state }) => state === 'scheduled');
  }

  moved(meetingId: string): Promise<void> {
    return this.tell('meeting-moved', meetingId, 'meeting.changed');
  }

  cancelled(meetingId: string): Promise<void> {
    return this.tell('meeting-cancelled', meetingId, 'meeting.cancelled');
  }

  reportsRequested(meetingId: string): Promise<void> {
    return this.tell('report-requested', meetingId, 'meeting.reports-requested');
  }

  private async tell(
    kind: NotificationKind,
    meetingId: string,
    action: AuditAction,
    isWorthTelling: (meeting: MeetingFact) => boolean = () => true,
  ): Promise<void> {
    const meeting = await this.facts.meeting(meetingId);
    if (!meeting || !isWorthTelling(meeting)) return;
    await this.telling.tell({
      kind,
      workingGroupId: meeting.workingGroupId,
      subjectType: 'meeting',
      subjectId: meetingId,
      details: meetingDetails(meeting),
      act: { action, subjectId: meetingId },
    });
  }
}
