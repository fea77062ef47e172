import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendRendered } from '../../platform/http/send-rendered.js';
import { FeedToken } from './calendar-feeds.schemas.js';
import { FeedReadingsService } from './feed-readings.service.js';

/** For calendars, which have no session: the address is the secret. */
@Controller('calendar/feeds')
export class FeedReadingsController {
  constructor(private readonly readings: FeedReadingsService) {}

  /** Express answers HEAD with it too. */
  @Get(':token.ics')
  @Access('public')
  @RespondsBytes()
  async read(
    @Param('token', { schema: FeedToken }) token: FeedToken,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendRendered(request, response, await this.readings.open(token, request.ip));
  }
}
