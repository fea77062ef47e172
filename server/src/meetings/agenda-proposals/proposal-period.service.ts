import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { shortDay } from '../../platform/clock/in-words.js';
import { endOfDay } from '../../platform/clock/local-time.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import { lastProposalDay, proposalsEnd } from '../agenda/rules/proposal-period.js';
import { coordinate } from '../meetings.policy.js';
import { type MeetingRecord, MeetingsRepository } from '../meetings.repository.js';
import { MeetingsService } from '../meetings.service.js';
import { MeetingTakesNoProposals, ProposalsClosed } from './agenda-proposals.errors.js';
import * as proposalsPolicy from './agenda-proposals.policy.js';
import { presentAgendaProposal } from './agenda-proposals.presenter.js';
import { AgendaProposalsRepository } from './agenda-proposals.repository.js';
import type { AgendaProposalList, ProposalDeadline } from './agenda-proposals.schemas.js';

/** Until when topics can be proposed: as the group's rule has it, or as the coordination sets it for a meeting. */
@Injectable()
export class ProposalPeriodService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly meetingsRepository: MeetingsRepository,
    private readonly repository: AgendaProposalsRepository,
    private readonly workingGroups: WorkingGroupsService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, meetingId: string): Promise<AgendaProposalList> {
    const meeting = await this.meetings.find(actor, meetingId);
    const end = await this.endFor(actor, meeting);
    const isRunning = takesProposals(meeting) && this.clock.now() < end;
    return {
      items: (await this.repository.listVisible(actor, meetingId)).map((one) => presentAgendaProposal(actor, one)),
      until: lastProposalDay(end),
      abilities: {
        propose: isRunning && proposalsPolicy.propose(actor, meeting),
        setDeadline: takesProposals(meeting) && this.clock.now() < meeting.startsAt && coordinate(actor, meeting),
      },
    };
  }

  async setDeadline(actor: Actor, id: string, { version, until }: ProposalDeadline): Promise<AgendaProposalList> {
    await this.meetings.change(actor, id, version, async ({ proposalsUntil }) => {
      const end = until === null ? null : endOfDay(until);
      await this.meetingsRepository.write(id, { proposalsUntil: end });
      await this.auditLog.record(actor, 'meeting.proposal-deadline-set', id, { before: proposalsUntil, after: end });
    });
    return this.list(actor, id);
  }

  async requireRunning(actor: Actor, meeting: MeetingRecord): Promise<void> {
    if (!takesProposals(meeting)) throw new MeetingTakesNoProposals();
    const end = await this.endFor(actor, meeting);
    if (this.clock.now() >= end) throw new ProposalsClosed(shortDay(new Date(end.getTime() - 1)));
  }

  private async endFor(actor: Actor, { workingGroupId, startsAt, proposalsUntil }: MeetingRecord): Promise<Date> {
    const { proposalPeriodDays } = await this.workingGroups.show(actor, workingGroupId);
    return proposalsEnd({ startsAt, proposalsUntil, proposalPeriodDays });
  }
}

const takesProposals = ({ state, cancelledAt }: MeetingRecord): boolean =>
  cancelledAt === null && state !== 'held' && state !== 'closed';
