import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { PostPublishingService } from './post-publishing.service.js';
import { NotePublication, SocialChannel, SocialPost } from './social-posts.schemas.js';

@Controller('social-posts/:id')
export class PostPublishingController {
  constructor(private readonly publishing: PostPublishingService) {}

  @Post('release')
  @Access('members')
  @Responds(201, SocialPost)
  release(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<SocialPost> {
    return this.publishing.release(actor, id);
  }

  @Delete('release')
  @Access('members')
  @Responds(200, SocialPost)
  holdBack(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<SocialPost> {
    return this.publishing.holdBack(actor, id);
  }

  @Post('dispatch')
  @Access('members')
  @Responds(201, SocialPost)
  dispatch(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<SocialPost> {
    return this.publishing.dispatch(actor, id);
  }

  @Put('texts/:channel/publication')
  @Access('members')
  @Responds(200, SocialPost)
  notePublication(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('channel', { schema: SocialChannel }) channel: SocialChannel,
    @Body({ schema: NotePublication }) input: NotePublication,
  ): Promise<SocialPost> {
    return this.publishing.notePublication(actor, id, channel, input.url);
  }

  @Delete('texts/:channel/publication')
  @Access('members')
  @Responds(200, SocialPost)
  forgetPublication(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('channel', { schema: SocialChannel }) channel: SocialChannel,
  ): Promise<SocialPost> {
    return this.publishing.forgetPublication(actor, id, channel);
  }

  @Post('texts/:channel/withdrawal')
  @Access('members')
  @Responds(201, SocialPost)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('channel', { schema: SocialChannel }) channel: SocialChannel,
  ): Promise<SocialPost> {
    return this.publishing.withdraw(actor, id, channel);
  }
}
