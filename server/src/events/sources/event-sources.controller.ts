import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AddEventSource,
  ChangeEventSource,
  EventSource,
  EventSourceFilter,
  EventSourceList,
} from './event-sources.schemas.js';
import { EventSourcesService } from './event-sources.service.js';

@Controller('event-sources')
export class EventSourcesController {
  constructor(private readonly sources: EventSourcesService) {}

  @Get()
  @Access('members')
  @Responds(200, EventSourceList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: EventSourceFilter }) { workingGroupId }: EventSourceFilter,
  ): Promise<EventSourceList> {
    return this.sources.list(actor, workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, EventSource)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddEventSource }) input: AddEventSource): Promise<EventSource> {
    return this.sources.add(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, EventSource)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeEventSource }) input: ChangeEventSource,
  ): Promise<EventSource> {
    return this.sources.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.sources.remove(actor, id);
  }

  @Post(':id/readings')
  @Access('members')
  @RespondsEmpty()
  readAgain(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.sources.readAgain(actor, id);
  }
}
