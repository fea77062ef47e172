import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { EventPublishingService } from './event-publishing.service.js';
import { EventReadingService } from './event-reading.service.js';
import {
  CancelEvent,
  ChangeEvent,
  CopyEvent,
  Event,
  EventFilter,
  EventList,
  PlanEvent,
  PublishEvent,
  WithdrawEvent,
} from './events.schemas.js';
import { EventsService } from './events.service.js';

@Controller('events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly reading: EventReadingService,
    private readonly publishing: EventPublishingService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, EventList)
  list(@CurrentMember() actor: Actor, @Query({ schema: EventFilter }) filter: EventFilter): Promise<EventList> {
    return this.reading.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, Event)
  plan(@CurrentMember() actor: Actor, @Body({ schema: PlanEvent }) input: PlanEvent): Promise<Event> {
    return this.events.plan(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Event)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Event> {
    return this.reading.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Event)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeEvent }) input: ChangeEvent,
  ): Promise<Event> {
    return this.events.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.events.remove(actor, id);
  }

  @Post(':id/copies')
  @Access('members')
  @Responds(201, Event)
  copy(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CopyEvent }) input: CopyEvent,
  ): Promise<Event> {
    return this.events.copy(actor, id, input);
  }

  @Post(':id/publication')
  @Access('members')
  @Responds(201, Event)
  publish(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PublishEvent }) { version }: PublishEvent,
  ): Promise<Event> {
    return this.publishing.publish(actor, id, version);
  }

  @Post(':id/withdrawal')
  @Access('members')
  @Responds(201, Event)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: WithdrawEvent }) { version }: WithdrawEvent,
  ): Promise<Event> {
    return this.publishing.withdraw(actor, id, version);
  }

  @Post(':id/cancellation')
  @Access('members')
  @Responds(201, Event)
  cancel(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CancelEvent }) input: CancelEvent,
  ): Promise<Event> {
    return this.publishing.cancel(actor, id, input);
  }
}
