import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendRendered } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { DatePollReadingService } from './date-poll-reading.service.js';
import { DatePollStartsService } from './date-poll-starts.service.js';
import {
  DatePoll,
  DatePollFilter,
  DatePollList,
  OfferDates,
  RemindOfDates,
  StartDatePoll,
  UpdateDatePoll,
} from './date-polls.schemas.js';
import { DatePollsService } from './date-polls.service.js';

@Controller()
export class DatePollsController {
  constructor(
    private readonly polls: DatePollsService,
    private readonly starts: DatePollStartsService,
    private readonly reading: DatePollReadingService,
  ) {}

  @Get('date-polls')
  @Access('members')
  @Responds(200, DatePollList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: DatePollFilter }) filter: DatePollFilter,
  ): Promise<DatePollList> {
    return this.reading.list(actor, filter);
  }

  @Post('date-polls')
  @Access('coordination')
  @Responds(201, DatePoll)
  start(@CurrentMember() actor: Actor, @Body({ schema: StartDatePoll }) input: StartDatePoll): Promise<DatePoll> {
    return this.starts.start(actor, input);
  }

  @Get('meetings/:id/date-poll')
  @Access('members')
  @Responds(200, DatePoll)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<DatePoll> {
    return this.reading.show(actor, id);
  }

  @Post('meetings/:id/date-poll')
  @Access('members')
  @Responds(201, DatePoll)
  startFor(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: OfferDates }) input: OfferDates,
  ): Promise<DatePoll> {
    return this.starts.startFor(actor, id, input);
  }

  @Patch('meetings/:id/date-poll')
  @Access('members')
  @Responds(200, DatePoll)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateDatePoll }) input: UpdateDatePoll,
  ): Promise<DatePoll> {
    return this.polls.update(actor, id, input);
  }

  @Post('meetings/:id/date-poll/reminder')
  @Access('members')
  @Responds(201, DatePoll)
  remind(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RemindOfDates }) input: RemindOfDates,
  ): Promise<DatePoll> {
    return this.polls.remind(actor, id, input);
  }

  @Get('meetings/:id/date-poll/holds.ics')
  @Access('members')
  @RespondsBytes()
  async holds(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendRendered(request, response, await this.reading.renderHolds(actor, id));
  }
}
