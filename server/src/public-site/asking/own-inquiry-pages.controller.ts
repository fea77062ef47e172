import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Outsider } from '../../access/actor.js';
import { CurrentOutsider } from '../../access/current-actor.decorator.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { LinkToken, Sent } from '../frame/sent.schemas.js';
import { OwnInquiryQuery } from './asking-pages.schemas.js';
import { OwnInquiryPagesService } from './own-inquiry-pages.service.js';

/** GET changes nothing: mail programs look at links before people do. */
@Controller('anfrage/:token')
@PublicPages()
export class OwnInquiryPagesController {
  constructor(private readonly pages: OwnInquiryPagesService) {}

  @Get()
  @Access('outside')
  @RespondsPage()
  show(
    @CurrentOutsider('inquiry') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Query({ schema: OwnInquiryQuery }) { gesendet }: OwnInquiryQuery,
  ): Promise<PublicPage> {
    return this.pages.show({ outsider, token }, gesendet);
  }

  @Post('nachricht')
  @Access('outside')
  @RespondsPage()
  writeOn(
    @CurrentOutsider('inquiry') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.writeOn({ outsider, token }, sent);
  }
}
