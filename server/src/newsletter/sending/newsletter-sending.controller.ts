import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Newsletter } from '../issues/newsletters.schemas.js';
import { NewsletterChecksService } from './newsletter-checks.service.js';
import { NewsletterPlanningService } from './newsletter-planning.service.js';
import { NewsletterSamplesService } from './newsletter-samples.service.js';
import {
  NewsletterCheck,
  NewsletterSample,
  RecallNewsletter,
  ScheduleNewsletter,
  WithdrawNewsletter,
} from './newsletter-sending.schemas.js';

@Controller('newsletters/:id')
export class NewsletterSendingController {
  constructor(
    private readonly checks: NewsletterChecksService,
    private readonly planning: NewsletterPlanningService,
    private readonly samples: NewsletterSamplesService,
  ) {}

  @Get('check')
  @Access('members')
  @Responds(200, NewsletterCheck)
  check(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<NewsletterCheck> {
    return this.checks.show(actor, id);
  }

  @Get('preview')
  @Access('members')
  @RespondsBytes()
  preview(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Res() response: Response,
  ): Promise<void> {
    return this.checks.sendPreview(actor, id, response);
  }

  @Post('sample')
  @Access('members')
  @Responds(201, NewsletterSample)
  sendSample(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<NewsletterSample> {
    return this.samples.send(actor, id);
  }

  @Post('schedule')
  @Access('members')
  @Responds(201, Newsletter)
  schedule(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ScheduleNewsletter }) input: ScheduleNewsletter,
  ): Promise<Newsletter> {
    return this.planning.schedule(actor, id, input);
  }

  @Post('recall')
  @Access('members')
  @Responds(201, Newsletter)
  recall(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RecallNewsletter }) { version }: RecallNewsletter,
  ): Promise<Newsletter> {
    return this.planning.recall(actor, id, version);
  }

  @Post('withdrawal')
  @Access('members')
  @Responds(201, Newsletter)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: WithdrawNewsletter }) input: WithdrawNewsletter,
  ): Promise<Newsletter> {
    return this.planning.withdraw(actor, id, input);
  }
}
