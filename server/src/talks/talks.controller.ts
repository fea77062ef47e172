import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { Talk, TalkFilter, TalkPage, UpdateTalk } from './talks.schemas.js';
import { TalksService } from './talks.service.js';

@Controller('talks')
export class TalksController {
  constructor(private readonly talks: TalksService) {}

  @Get()
  @Access('members')
  @Responds(200, TalkPage)
  list(@CurrentMember() actor: Actor, @Query({ schema: TalkFilter }) filter: TalkFilter): Promise<TalkPage> {
    return this.talks.list(actor, filter);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Talk)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Talk> {
    return this.talks.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Talk)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateTalk }) input: UpdateTalk,
  ): Promise<Talk> {
    return this.talks.update(actor, id, input);
  }
}
