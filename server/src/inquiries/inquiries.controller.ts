import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { AskQuestion, EnterInquiry, Inquiry, InquiryFilter, InquiryPage } from './inquiries.schemas.js';
import { InquiriesService } from './inquiries.service.js';
import { InquiryIntakeService } from './inquiry-intake.service.js';

@Controller('inquiries')
export class InquiriesController {
  constructor(
    private readonly inquiries: InquiriesService,
    private readonly intake: InquiryIntakeService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, InquiryPage)
  list(@CurrentMember() actor: Actor, @Query({ schema: InquiryFilter }) filter: InquiryFilter): Promise<InquiryPage> {
    return this.inquiries.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, Inquiry)
  ask(@CurrentMember() actor: Actor, @Body({ schema: AskQuestion }) input: AskQuestion): Promise<Inquiry> {
    return this.intake.ask(actor, input);
  }

  @Post('entries')
  @Access('members')
  @Responds(201, Inquiry)
  enter(@CurrentMember() actor: Actor, @Body({ schema: EnterInquiry }) input: EnterInquiry): Promise<Inquiry> {
    return this.intake.enter(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Inquiry)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Inquiry> {
    return this.inquiries.show(actor, id);
  }
}
