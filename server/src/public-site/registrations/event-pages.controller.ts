import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { sendShared } from '../frame/send-shared.js';
import { Sent } from '../frame/sent.schemas.js';
import { EventPagesService } from './event-pages.service.js';
import { EventSlug } from './registration-pages.schemas.js';

@Controller('termine/:slug')
@PublicPages()
export class EventPagesController {
  constructor(private readonly pages: EventPagesService) {}

  @Get()
  @Access('public')
  @RespondsPage()
  show(@Param('slug', { schema: EventSlug }) slug: EventSlug): Promise<PublicPage> {
    return this.pages.show(slug);
  }

  @Get('anmeldung')
  @Access('public')
  @RespondsPage()
  showSent(@Param('slug', { schema: EventSlug }) slug: EventSlug): Promise<PublicPage> {
    return this.pages.showSent(slug);
  }

  @Post('anmeldung')
  @Access('public')
  @RespondsPage()
  signUp(
    @Param('slug', { schema: EventSlug }) slug: EventSlug,
    @Body({ schema: Sent }) sent: Sent,
    @Req() { ip }: Request,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.signUp(slug, sent, ip);
  }

  /** Express answers HEAD with it too. */
  @Get('termin.ics')
  @Access('public')
  @RespondsBytes()
  async download(
    @Param('slug', { schema: EventSlug }) slug: EventSlug,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendShared(request, response, await this.pages.calendar(slug));
  }
}
