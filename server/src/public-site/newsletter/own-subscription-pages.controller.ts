import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Outsider } from '../../access/actor.js';
import { CurrentOutsider } from '../../access/current-actor.decorator.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { LinkToken, Sent } from '../frame/sent.schemas.js';
import { OwnSubscriptionQuery } from './newsletter-pages.schemas.js';
import { OwnSubscriptionPagesService } from './own-subscription-pages.service.js';

/** GET changes nothing: mail programs look at links before people do. */
@Controller('abo/:token')
@PublicPages()
export class OwnSubscriptionPagesController {
  constructor(private readonly pages: OwnSubscriptionPagesService) {}

  @Get()
  @Access('outside')
  @RespondsPage()
  show(
    @CurrentOutsider('subscription') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Query({ schema: OwnSubscriptionQuery }) { erledigt }: OwnSubscriptionQuery,
  ): Promise<PublicPage> {
    return this.pages.show({ outsider, token }, erledigt ?? null);
  }

  /** The address of the List-Unsubscribe header, opened by hand. */
  @Get('ende')
  @Access('outside')
  @RespondsPage()
  showEnd(
    @CurrentOutsider('subscription') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage> {
    return this.pages.show({ outsider, token }, null);
  }

  @Post('ende')
  @Access('outside')
  @RespondsPage()
  end(
    @CurrentOutsider('subscription') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.end({ outsider, token }, sent);
  }

  @Post('bestaetigung')
  @Access('outside')
  @RespondsPage()
  confirm(
    @CurrentOutsider('subscription') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.confirm({ outsider, token });
  }

  @Post('themen')
  @Access('outside')
  @RespondsPage()
  choose(
    @CurrentOutsider('subscription') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.choose({ outsider, token }, sent);
  }

  @Post('wieder')
  @Access('outside')
  @RespondsPage()
  resume(
    @CurrentOutsider('subscription') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.resume({ outsider, token });
  }
}
