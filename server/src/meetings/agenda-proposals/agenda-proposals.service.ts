import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MeetingsService } from '../meetings.service.js';
import { ProposalAnswered } from './agenda-proposals.errors.js';
import * as proposalsPolicy from './agenda-proposals.policy.js';
import { presentAgendaProposal } from './agenda-proposals.presenter.js';
import { AgendaProposalsRepository } from './agenda-proposals.repository.js';
import type { AgendaProposal, ChangeAgendaProposal, ProposeAgendaItem } from './agenda-proposals.schemas.js';
import { AgendaProposed } from './agenda-proposals.signals.js';
import { ProposalPeriodService } from './proposal-period.service.js';
import { requireUnanswered } from './rules/proposal-state.js';

/** "TOP anmelden": members propose until the deadline and change what they proposed until it is answered. */
@Injectable()
export class AgendaProposalsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly period: ProposalPeriodService,
    private readonly repository: AgendaProposalsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  propose(actor: Actor, meetingId: string, proposal: ProposeAgendaItem): Promise<AgendaProposal> {
    return this.database.transaction(async () => {
      const meeting = await this.meetings.findAndHold(actor, meetingId);
      authorize(proposalsPolicy.propose, actor, meeting);
      await this.period.requireRunning(actor, meeting);
      const { municipalityId } =
        actor.memberships.find((held) => held.workingGroupId === meeting.workingGroupId) ?? actor;
      const id = await this.repository.add({
        ...proposal,
        meetingId,
        memberId: actor.id,
        municipalityId,
        createdAt: this.clock.now(),
      });
      await this.auditLog.record(actor, 'agenda-proposal.made', id, { meetingId, title: proposal.title });
      this.signals.send(new AgendaProposed(id, meetingId));
      return this.show(actor, meetingId, id);
    });
  }

  update(actor: Actor, meetingId: string, id: string, { version, ...change }: ChangeAgendaProposal) {
    return this.database.transaction(async () => {
      await this.meetings.find(actor, meetingId);
      const before = await this.repository.findVisible(actor, meetingId, id);
      authorize(proposalsPolicy.change, actor, before);
      if (before.version !== version) throw new Stale(presentAgendaProposal(actor, before));
      requireUnanswered(before);
      await this.repository.save(id, version, change);
      await this.auditLog.record(actor, 'agenda-proposal.changed', id, { before: { title: before.title }, change });
      return this.show(actor, meetingId, id);
    });
  }

  withdraw(actor: Actor, meetingId: string, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.meetings.find(actor, meetingId);
      const proposal = await this.repository.findVisible(actor, meetingId, id);
      authorize(proposalsPolicy.change, actor, proposal);
      requireUnanswered(proposal);
      if (!(await this.repository.removeOpen(id))) throw new ProposalAnswered();
      await this.auditLog.record(actor, 'agenda-proposal.withdrawn', id, { meetingId, title: proposal.title });
    });
  }

  private async show(actor: Actor, meetingId: string, id: string): Promise<AgendaProposal> {
    return presentAgendaProposal(actor, await this.repository.findVisible(actor, meetingId, id));
  }
}
