import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { InquiryDraft, SaveInquiryDraft } from './inquiry-drafts.schemas.js';
import { InquiryDraftsService } from './inquiry-drafts.service.js';

@Controller('inquiries/:id/draft')
export class InquiryDraftsController {
  constructor(private readonly drafts: InquiryDraftsService) {}

  @Get()
  @Access('members')
  @Responds(200, InquiryDraft)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<InquiryDraft> {
    return this.drafts.show(actor, id);
  }

  @Put()
  @Access('members')
  @Responds(200, InquiryDraft)
  save(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SaveInquiryDraft }) input: SaveInquiryDraft,
  ): Promise<InquiryDraft> {
    return this.drafts.save(actor, id, input);
  }
}
