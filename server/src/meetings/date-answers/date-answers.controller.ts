import { Body, Controller, Get, Param, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor, LinkHolder } from '../../access/actor.js';
import { CurrentLink, CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendRendered } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { DatePollReadingService } from '../date-polls/date-poll-reading.service.js';
import { DatePoll } from '../date-polls/date-polls.schemas.js';
import { AnsweredPollsService } from './answered-polls.service.js';
import { GiveDateAnswers, LinkedDatePoll } from './date-answers.schemas.js';

@Controller()
export class DateAnswersController {
  constructor(
    private readonly answered: AnsweredPollsService,
    private readonly reading: DatePollReadingService,
  ) {}

  @Put('meetings/:id/date-poll/answer')
  @Access('members')
  @Responds(200, DatePoll)
  answer(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: GiveDateAnswers }) input: GiveDateAnswers,
  ): Promise<DatePoll> {
    return this.answered.answer(actor, id, input);
  }

  @Put('meetings/:id/date-poll/answers/:municipalityId')
  @Access('members')
  @Responds(200, DatePoll)
  answerFor(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: GiveDateAnswers }) input: GiveDateAnswers,
  ): Promise<DatePoll> {
    return this.answered.answer(actor, id, input, municipalityId);
  }

  /** Changes nothing: programs that check mails follow links, too. */
  @Get('links/date-poll')
  @Access('link')
  @Responds(200, LinkedDatePoll)
  showLinked(@CurrentLink('date_poll') holder: LinkHolder): Promise<LinkedDatePoll> {
    return this.answered.showLinked(holder);
  }

  @Put('links/date-poll')
  @Access('link')
  @Responds(200, LinkedDatePoll)
  answerByLink(
    @CurrentLink('date_poll') holder: LinkHolder,
    @Body({ schema: GiveDateAnswers }) input: GiveDateAnswers,
  ): Promise<LinkedDatePoll> {
    return this.answered.answerByLink(holder, input);
  }

  @Get('links/date-poll/holds.ics')
  @Access('link')
  @RespondsBytes()
  async linkedHolds(
    @CurrentLink('date_poll') holder: LinkHolder,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendRendered(request, response, await this.reading.renderLinkedHolds(holder));
  }
}
