import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  CalendarFeed,
  CalendarFeedAddress,
  CalendarFeedList,
  SubscribeCalendar,
  UpdateCalendarFeed,
} from './calendar-feeds.schemas.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@Controller('calendar/feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @Access('members')
  @Responds(200, CalendarFeedList)
  list(@CurrentMember() actor: Actor): Promise<CalendarFeedList> {
    return this.feeds.list(actor);
  }

  @Post()
  @Access('members')
  @Responds(201, CalendarFeedAddress)
  subscribe(
    @CurrentMember() actor: Actor,
    @Body({ schema: SubscribeCalendar }) input: SubscribeCalendar,
  ): Promise<CalendarFeedAddress> {
    return this.feeds.subscribe(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, CalendarFeed)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateCalendarFeed }) input: UpdateCalendarFeed,
  ): Promise<CalendarFeed> {
    return this.feeds.update(actor, id, input);
  }

  @Post(':id/renewal')
  @Access('members')
  @Responds(201, CalendarFeedAddress)
  renew(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<CalendarFeedAddress> {
    return this.feeds.renew(actor, id);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  revoke(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.feeds.revoke(actor, id);
  }
}
