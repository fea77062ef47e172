import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Outsider } from '../../access/actor.js';
import { CurrentOutsider } from '../../access/current-actor.decorator.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { LinkToken, Sent } from '../frame/sent.schemas.js';
import { OwnRegistrationPagesService } from './own-registration-pages.service.js';
import { OwnPageQuery } from './registration-pages.schemas.js';

/** GET changes nothing: mail programs look at links before people do. */
@Controller('anmeldung/:token')
@PublicPages()
export class OwnRegistrationPagesController {
  constructor(private readonly pages: OwnRegistrationPagesService) {}

  @Get()
  @Access('outside')
  @RespondsPage()
  show(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Query({ schema: OwnPageQuery }) { erledigt }: OwnPageQuery,
  ): Promise<PublicPage> {
    return this.pages.show({ outsider, token }, erledigt ?? null);
  }

  @Post('bestaetigung')
  @Access('outside')
  @RespondsPage()
  confirm(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.confirm({ outsider, token });
  }

  @Post('annahme')
  @Access('outside')
  @RespondsPage()
  accept(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.accept({ outsider, token });
  }

  @Post('absage')
  @Access('outside')
  @RespondsPage()
  cancel(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.cancel({ outsider, token });
  }

  @Post('einwilligungen')
  @Access('outside')
  @RespondsPage()
  answerConsents(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.answerConsents({ outsider, token }, sent);
  }

  @Post('mitfahren')
  @Access('outside')
  @RespondsPage()
  shareRide(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.shareRide({ outsider, token }, sent);
  }

  @Post('mitfahren/ende')
  @Access('outside')
  @RespondsPage()
  endRide(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.endRide({ outsider, token });
  }

  @Post('nachricht')
  @Access('outside')
  @RespondsPage()
  write(
    @CurrentOutsider('registration') outsider: Outsider,
    @Param('token', { schema: LinkToken }) token: LinkToken,
    @Body({ schema: Sent }) sent: Sent,
  ): Promise<PublicPage | Elsewhere> {
    return this.pages.write({ outsider, token }, sent);
  }
}
