import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AcceptAgendaProposal,
  AgendaProposal,
  AgendaProposalList,
  AnswerAgendaProposal,
  ChangeAgendaProposal,
  ProposalDeadline,
  ProposeAgendaItem,
} from './agenda-proposals.schemas.js';
import { AgendaProposalsService } from './agenda-proposals.service.js';
import { ProposalAnswersService } from './proposal-answers.service.js';
import { ProposalPeriodService } from './proposal-period.service.js';

@Controller('meetings/:id')
export class AgendaProposalsController {
  constructor(
    private readonly proposals: AgendaProposalsService,
    private readonly answers: ProposalAnswersService,
    private readonly period: ProposalPeriodService,
  ) {}

  @Get('agenda-proposals')
  @Access('members')
  @Responds(200, AgendaProposalList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<AgendaProposalList> {
    return this.period.list(actor, id);
  }

  @Put('proposal-deadline')
  @Access('members')
  @Responds(200, AgendaProposalList)
  setDeadline(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ProposalDeadline }) input: ProposalDeadline,
  ): Promise<AgendaProposalList> {
    return this.period.setDeadline(actor, id, input);
  }

  @Post('agenda-proposals')
  @Access('members')
  @Responds(201, AgendaProposal)
  propose(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ProposeAgendaItem }) input: ProposeAgendaItem,
  ): Promise<AgendaProposal> {
    return this.proposals.propose(actor, id, input);
  }

  @Patch('agenda-proposals/:proposalId')
  @Access('members')
  @Responds(200, AgendaProposal)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('proposalId', { schema: Id }) proposalId: Id,
    @Body({ schema: ChangeAgendaProposal }) input: ChangeAgendaProposal,
  ): Promise<AgendaProposal> {
    return this.proposals.update(actor, id, proposalId, input);
  }

  @Delete('agenda-proposals/:proposalId')
  @Access('members')
  @RespondsEmpty()
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('proposalId', { schema: Id }) proposalId: Id,
  ): Promise<void> {
    return this.proposals.withdraw(actor, id, proposalId);
  }

  @Post('agenda-proposals/:proposalId/acceptance')
  @Access('members')
  @Responds(201, AgendaProposal)
  accept(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('proposalId', { schema: Id }) proposalId: Id,
    @Body({ schema: AcceptAgendaProposal }) input: AcceptAgendaProposal,
  ): Promise<AgendaProposal> {
    return this.answers.accept(actor, id, proposalId, input);
  }

  @Post('agenda-proposals/:proposalId/postponement')
  @Access('members')
  @Responds(201, AgendaProposal)
  postpone(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('proposalId', { schema: Id }) proposalId: Id,
    @Body({ schema: AnswerAgendaProposal }) input: AnswerAgendaProposal,
  ): Promise<AgendaProposal> {
    return this.answers.postpone(actor, id, proposalId, input);
  }

  @Post('agenda-proposals/:proposalId/rejection')
  @Access('members')
  @Responds(201, AgendaProposal)
  decline(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('proposalId', { schema: Id }) proposalId: Id,
    @Body({ schema: AnswerAgendaProposal }) input: AnswerAgendaProposal,
  ): Promise<AgendaProposal> {
    return this.answers.decline(actor, id, proposalId, input);
  }
}
