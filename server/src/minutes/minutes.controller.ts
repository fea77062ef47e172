import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { BeginMinutes, Minutes, MinutesFilter, MinutesPage, MinutesReading, UpdateMinutes } from './minutes.schemas.js';
import { MinutesService } from './minutes.service.js';
import { MinutesListService } from './minutes-list.service.js';

@Controller('minutes')
export class MinutesController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly lists: MinutesListService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, MinutesPage)
  list(@CurrentMember() actor: Actor, @Query({ schema: MinutesFilter }) filter: MinutesFilter): Promise<MinutesPage> {
    return this.lists.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, Minutes)
  begin(@CurrentMember() actor: Actor, @Body({ schema: BeginMinutes }) input: BeginMinutes): Promise<Minutes> {
    return this.minutes.begin(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Minutes)
  show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: MinutesReading }) { audience }: MinutesReading,
  ): Promise<Minutes> {
    return this.minutes.show(actor, id, audience);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Minutes)
  updateHead(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateMinutes }) input: UpdateMinutes,
  ): Promise<Minutes> {
    return this.minutes.updateHead(actor, id, input);
  }
}
