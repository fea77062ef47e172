import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Inquiry } from '../inquiries.schemas.js';
import { ReplyToInquiry, WriteToInquiry } from './inquiry-messages.schemas.js';
import { InquiryMessagesService } from './inquiry-messages.service.js';

@Controller('inquiries/:id')
export class InquiryMessagesController {
  constructor(private readonly messages: InquiryMessagesService) {}

  @Post('replies')
  @Access('members')
  @Responds(201, Inquiry)
  reply(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ReplyToInquiry }) input: ReplyToInquiry,
  ): Promise<Inquiry> {
    return this.messages.reply(actor, id, input);
  }

  @Post('messages')
  @Access('members')
  @Responds(201, Inquiry)
  write(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: WriteToInquiry }) input: WriteToInquiry,
  ): Promise<Inquiry> {
    return this.messages.write(actor, id, input);
  }
}
