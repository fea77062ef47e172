import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import type { Details } from '../rules/sentences.js';
import { FactsRepository } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** What people answer to a meeting, and what is answered to them. */
@Injectable()
export class AnswerNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  async pollAnswered(meetingId: string, municipalityId: string): Promise<void> {
    const name = await this.facts.municipalityName(municipalityId);
    await this.tell('date-poll-answered', meetingId, 'date-poll.answered', { names: name ? [name] : [] });
  }

  async invited(meetingId: string, memberIds: readonly string[]): Promise<void> {
    await this.tell('meeting-invited', meetingId, 'meeting.invited', {}, memberIds);
  }

  async replied(meetingId: string, memberId: string): Promise<void> {
    const name = await this.facts.municipalityOfInvited(meetingId, memberId);
    await this.tell('reply-given', meetingId, 'meeting.reply-given', { names: name ? [name] : [] });
  }

  private async tell(
    kind: NotificationKind,
    meetingId: string,
    action: AuditAction,
    details: Details,
    memberIds?: readonly string[],
  ): Promise<void> {
    const meeting = await this.facts.meeting(meetingId);
    if (!meeting) return;
    await this.telling.tell({
      kind,
      workingGroupId: meeting.workingGroupId,
      subjectType: 'meeting',
      subjectId: meetingId,
      details: meetingDetails(meeting, details),
      act: { action, subjectId: meetingId },
      memberIds,
    });
  }
}
