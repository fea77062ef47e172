import { Body, Controller, Delete, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { CloseDatePoll, DatePoll, DecideDate, ReopenDatePoll } from './date-polls.schemas.js';
import { DatePollsService } from './date-polls.service.js';

/** How a poll ends, and how it goes on after all. */
@Controller('meetings/:id/date-poll')
export class DatePollDecisionsController {
  constructor(private readonly polls: DatePollsService) {}

  @Post('closure')
  @Access('members')
  @Responds(201, DatePoll)
  close(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CloseDatePoll }) { version }: CloseDatePoll,
  ): Promise<DatePoll> {
    return this.polls.close(actor, id, version);
  }

  @Delete('closure')
  @Access('members')
  @Responds(200, DatePoll)
  reopen(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: ReopenDatePoll }) input: ReopenDatePoll,
  ): Promise<DatePoll> {
    return this.polls.reopen(actor, id, input);
  }

  @Post('decision')
  @Access('members')
  @Responds(201, DatePoll)
  decide(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: DecideDate }) input: DecideDate,
  ): Promise<DatePoll> {
    return this.polls.decide(actor, id, input);
  }
}
