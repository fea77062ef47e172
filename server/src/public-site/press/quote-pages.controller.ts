import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Outsider } from '../../access/actor.js';
import { CurrentOutsider } from '../../access/current-actor.decorator.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { LinkToken, Sent } from '../frame/sent.schemas.js';
import { QuotePagesService } from './quote-pages.service.js';

@Controller('zitat/:token')
@PublicPages()
export class QuotePagesController {
  constructor(private readonly quotes: QuotePagesService) {}

  @Get()
  @Access('outside')
  @RespondsPage()
  show(
    @CurrentOutsider('quote') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage> {
    return this.quotes.show(outsider, token);
  }

  @Post()
  @Access('outside')
  @RespondsPage()
  decide(
    @CurrentOutsider('quote') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
    @Req() { ip }: Request,
  ): Promise<PublicPage | Elsewhere> {
    return this.quotes.decide(outsider, token, sent, ip);
  }
}
