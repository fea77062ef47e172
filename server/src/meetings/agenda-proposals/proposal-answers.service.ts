import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { AgendaLettersService } from '../agenda/agenda-letters.service.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { MeetingsService } from '../meetings.service.js';
import { presentAgendaProposal } from './agenda-proposals.presenter.js';
import { type AgendaProposalRecord, AgendaProposalsRepository } from './agenda-proposals.repository.js';
import type { AcceptAgendaProposal, AgendaProposal, AnswerAgendaProposal } from './agenda-proposals.schemas.js';
import { AgendaProposalAnswered } from './agenda-proposals.signals.js';
import { ProposedItemsService } from './proposed-items.service.js';
import { accepted, putOff } from './rules/proposal-state.js';

/** The coordination's answers, with a word; whoever proposed is told by mail. */
@Injectable()
export class ProposalAnswersService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: AgendaProposalsRepository,
    private readonly items: ProposedItemsService,
    private readonly letters: AgendaLettersService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  accept(actor: Actor, meetingId: string, id: string, { version, position, answer }: AcceptAgendaProposal) {
    return this.answer(actor, meetingId, id, version, async (meeting, proposal) => {
      const state = accepted(proposal);
      const item = await this.items.add(meeting, proposal, position);
      await this.repository.save(id, version, { state, answer, agendaItemId: item.id, decidedAt: this.clock.now() });
      await this.tell(actor, meeting, proposal, { decision: 'accepted', itemNumber: item.number, answer });
    });
  }

  postpone(actor: Actor, meetingId: string, id: string, input: AnswerAgendaProposal): Promise<AgendaProposal> {
    return this.refuse(actor, meetingId, id, 'postponed', input);
  }

  decline(actor: Actor, meetingId: string, id: string, input: AnswerAgendaProposal): Promise<AgendaProposal> {
    return this.refuse(actor, meetingId, id, 'declined', input);
  }

  private refuse(
    actor: Actor,
    meetingId: string,
    id: string,
    decision: 'postponed' | 'declined',
    { version, answer }: AnswerAgendaProposal,
  ) {
    return this.answer(actor, meetingId, id, version, async (meeting, proposal) => {
      const state = putOff(proposal, decision);
      await this.repository.save(id, version, { state, answer, decidedAt: this.clock.now() });
      await this.tell(actor, meeting, proposal, { decision, itemNumber: null, answer });
    });
  }

  /** Each answer is a change of the meeting: one after the other, against what stands. */
  private async answer(
    actor: Actor,
    meetingId: string,
    id: string,
    version: number,
    work: (meeting: MeetingRecord, proposal: AgendaProposalRecord) => Promise<void>,
  ): Promise<AgendaProposal> {
    const changed = this.meetings.change(actor, meetingId, null, async (meeting) => {
      const proposal = await this.repository.findVisible(actor, meetingId, id);
      if (proposal.version !== version) throw new Stale();
      await work(meeting, proposal);
    });
    return shownAfter(changed, () => this.show(actor, meetingId, id));
  }

  private async show(actor: Actor, meetingId: string, id: string): Promise<AgendaProposal> {
    return presentAgendaProposal(actor, await this.repository.findVisible(actor, meetingId, id));
  }

  private async tell(actor: Actor, meeting: MeetingRecord, proposal: AgendaProposalRecord, told: Told): Promise<void> {
    const { id, title, memberId } = proposal;
    const { answer, ...verdict } = told;
    if (memberId) await this.letters.sendAnswer(actor, meeting, { ...verdict, title, memberId }, answer);
    await this.auditLog.record(actor, 'agenda-proposal.answered', id, { title, decision: told.decision });
    this.signals.send(new AgendaProposalAnswered(id, meeting.id));
  }
}

type Told = { decision: 'accepted' | 'postponed' | 'declined'; itemNumber: string | null; answer: string | null };
