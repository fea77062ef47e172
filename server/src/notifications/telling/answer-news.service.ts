import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import type { NotificationKind } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import type { Details } from '../rules/sentences.js';
import { FactsRepository } from './facts.repository.js';
import { TellingService } from './telling.service.js';

type Telling = {
  action: AuditAction;
  /** What the entry of the audit log is about, when not the meeting. */
  of?: string;
  details?: Details;
  memberIds?: readonly string[];
};

/** What people answer to a meeting, and what is answered to them. */
@Injectable()
export class AnswerNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  async pollAnswered(meetingId: string, municipalityId: string): Promise<void> {
    const name = await this.facts.municipalityName(municipalityId);
    await this.tell('date-poll-answered', meetingId, { action: 'date-poll.answered', details: named(name) });
  }

  async invited(meetingId: string, memberIds: readonly string[]): Promise<void> {
    await this.tell('meeting-invited', meetingId, { action: 'meeting.invited', memberIds });
  }

  async replied(meetingId: string, memberId: string): Promise<void> {
    const name = await this.facts.municipalityOfInvited(meetingId, memberId);
    await this.tell('reply-given', meetingId, { action: 'meeting.reply-given', details: named(name) });
  }

  async proposed(proposalId: string): Promise<void> {
    const proposal = await this.facts.proposal(proposalId);
    if (!proposal) return;
    const details = { names: [proposal.municipality.name], text: proposal.title };
    await this.tell('agenda-proposed', proposal.meetingId, { action: 'agenda-proposal.made', of: proposalId, details });
  }

  /** To who made it, whatever they are doing now. */
  async proposalAnswered(proposalId: string): Promise<void> {
    const proposal = await this.facts.proposal(proposalId);
    if (!proposal?.memberId) return;
    await this.tell('agenda-proposal-answered', proposal.meetingId, {
      action: 'agenda-proposal.answered',
      of: proposalId,
      details: { text: proposal.title, outcome: proposal.state },
      memberIds: [proposal.memberId],
    });
  }

  private async tell(
    kind: NotificationKind,
    meetingId: string,
    { action, of = meetingId, details, memberIds }: Telling,
  ): Promise<void> {
    const meeting = await this.facts.meeting(meetingId);
    if (!meeting) return;
    await this.telling.tell({
      kind,
      workingGroupId: meeting.workingGroupId,
      subjectType: 'meeting',
      subjectId: meetingId,
      details: meetingDetails(meeting, details),
      act: { action, subjectId: of },
      memberIds,
    });
  }
}

const named = (name: string | undefined): Details => ({ names: name === undefined ? [] : [name] });
