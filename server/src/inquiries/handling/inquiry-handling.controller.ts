import { Body, Controller, Delete, Param, Patch, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ChangeInquiry, Inquiry } from '../inquiries.schemas.js';
import { InquiryAgendaService } from './inquiry-agenda.service.js';
import { InquiryChangesService } from './inquiry-changes.service.js';
import { AssignInquiry, CloseInquiry, PutInquiryOnAgenda } from './inquiry-handling.schemas.js';
import { InquiryHandlingService } from './inquiry-handling.service.js';

@Controller('inquiries/:id')
export class InquiryHandlingController {
  constructor(
    private readonly changes: InquiryChangesService,
    private readonly handling: InquiryHandlingService,
    private readonly agenda: InquiryAgendaService,
  ) {}

  @Patch()
  @Access('members')
  @Responds(200, Inquiry)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeInquiry }) input: ChangeInquiry,
  ): Promise<Inquiry> {
    return this.changes.change(actor, id, input);
  }

  @Put('responsible')
  @Access('members')
  @Responds(200, Inquiry)
  assign(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AssignInquiry }) input: AssignInquiry,
  ): Promise<Inquiry> {
    return this.handling.assign(actor, id, input);
  }

  @Post('closing')
  @Access('members')
  @Responds(201, Inquiry)
  close(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CloseInquiry }) input: CloseInquiry,
  ): Promise<Inquiry> {
    return this.handling.close(actor, id, input);
  }

  @Delete('closing')
  @Access('members')
  @Responds(200, Inquiry)
  reopen(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Inquiry> {
    return this.handling.reopen(actor, id);
  }

  @Post('agenda-item')
  @Access('members')
  @Responds(201, Inquiry)
  putOnAgenda(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PutInquiryOnAgenda }) input: PutInquiryOnAgenda,
  ): Promise<Inquiry> {
    return this.agenda.put(actor, id, input);
  }

  @Delete('agenda-item')
  @Access('members')
  @Responds(200, Inquiry)
  takeFromAgenda(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Inquiry> {
    return this.agenda.takeBack(actor, id);
  }
}
