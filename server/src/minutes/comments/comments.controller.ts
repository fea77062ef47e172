import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AddComment, MinutesComment, MinutesCommentList } from './comments.schemas.js';
import { CommentsService } from './comments.service.js';

@Controller('minutes/:id/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get()
  @Access('members')
  @Responds(200, MinutesCommentList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesCommentList> {
    return this.comments.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, MinutesComment)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddComment }) input: AddComment,
  ): Promise<MinutesComment> {
    return this.comments.add(actor, id, input);
  }

  @Post(':commentId/resolution')
  @Access('members')
  @Responds(201, MinutesComment)
  resolve(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('commentId', { schema: Id }) commentId: Id,
  ): Promise<MinutesComment> {
    return this.comments.resolve(actor, id, commentId);
  }

  @Delete(':commentId/resolution')
  @Access('members')
  @Responds(200, MinutesComment)
  reopen(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('commentId', { schema: Id }) commentId: Id,
  ): Promise<MinutesComment> {
    return this.comments.reopen(actor, id, commentId);
  }
}
