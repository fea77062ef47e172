import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { PostReadingService } from './post-reading.service.js';
import {
  ChangeSocialPost,
  DraftSocialPost,
  SocialPost,
  SocialPostFilter,
  SocialPostList,
} from './social-posts.schemas.js';
import { SocialPostsService } from './social-posts.service.js';

@Controller('social-posts')
export class SocialPostsController {
  constructor(
    private readonly posts: SocialPostsService,
    private readonly reading: PostReadingService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, SocialPostList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: SocialPostFilter }) filter: SocialPostFilter,
  ): Promise<SocialPostList> {
    return this.reading.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, SocialPost)
  draft(@CurrentMember() actor: Actor, @Body({ schema: DraftSocialPost }) input: DraftSocialPost): Promise<SocialPost> {
    return this.posts.draft(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, SocialPost)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<SocialPost> {
    return this.reading.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, SocialPost)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeSocialPost }) input: ChangeSocialPost,
  ): Promise<SocialPost> {
    return this.posts.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.posts.remove(actor, id);
  }
}
