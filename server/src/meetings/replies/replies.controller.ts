import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { GiveReply, ReplyForm } from './replies.schemas.js';
import { RepliesService } from './replies.service.js';

@Controller('meetings/:id')
export class RepliesController {
  constructor(private readonly replies: RepliesService) {}

  @Get('reply')
  @Access('members')
  @Responds(200, ReplyForm)
  showOwn(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<ReplyForm> {
    return this.replies.showOwn(actor, id);
  }

  @Put('reply')
  @Access('members')
  @Responds(200, ReplyForm)
  giveOwn(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: GiveReply }) input: GiveReply,
  ): Promise<ReplyForm> {
    return this.replies.giveOwn(actor, id, input);
  }

  @Get('invitations/:memberId/reply')
  @Access('coordination')
  @Responds(200, ReplyForm)
  showOf(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('memberId', { schema: Id }) memberId: Id,
  ): Promise<ReplyForm> {
    return this.replies.showOf(actor, id, memberId);
  }

  @Put('invitations/:memberId/reply')
  @Access('coordination')
  @Responds(200, ReplyForm)
  noteFor(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('memberId', { schema: Id }) memberId: Id,
    @Body({ schema: GiveReply }) input: GiveReply,
  ): Promise<ReplyForm> {
    return this.replies.noteFor(actor, id, memberId, input);
  }
}
