import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { FeedFilesService } from './feed-files.service.js';

/** What programs subscribe to. */
@Controller()
@ApiExcludeController()
export class FeedFilesController {
  constructor(private readonly feeds: FeedFilesService) {}

  @Get('feed.atom')
  @Access('public')
  @RespondsBytes()
  atom(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.feeds.sendAtom(request, response);
  }

  @Get('termine.ics')
  @Access('public')
  @RespondsBytes()
  calendar(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.feeds.sendCalendar(request, response);
  }
}
