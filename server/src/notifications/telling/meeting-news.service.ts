import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import { FactsRepository, type MeetingFact } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** What there is to tell about a meeting as a whole. */
const isAnnounced = ({ state }: MeetingFact) => state === 'scheduled';

@Injectable()
export class MeetingNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  /** Who is invited at once hears of the invitation alone, who was asked for the date of the date. */
  scheduled(meetingId: string): Promise<void> {
    return this.tell('meeting-scheduled', meetingId, 'meeting.published', (meeting) => {
      return isAnnounced(meeting) && !meeting.datePoll?.decidedAt;
    });
  }

  /** Who was invited already hears that it was moved, and gets an update. */
  changed(meetingId: string): Promise<void> {
    return this.tell('meeting-changed', meetingId, 'meeting.changed', isAnnounced);
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

  pollOpened(meetingId: string): Promise<void> {
    return this.tell('date-poll-opened', meetingId, 'date-poll.opened');
  }

  pollClosed(meetingId: string): Promise<void> {
    return this.tell('date-poll-closed', meetingId, 'date-poll.closed');
  }

  pollDecided(meetingId: string): Promise<void> {
    return this.tell('date-poll-decided', meetingId, 'date-poll.decided');
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
