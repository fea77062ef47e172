import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { sendShared } from '../frame/send-shared.js';
import { CampaignSlug } from './campaign-pages.schemas.js';
import { CampaignPagesService } from './campaign-pages.service.js';

@Controller('mitmachen')
@PublicPages()
export class CampaignPagesController {
  constructor(private readonly pages: CampaignPagesService) {}

  @Get()
  @Access('public')
  @RespondsPage()
  list(): Promise<PublicPage> {
    return this.pages.list();
  }

  @Get(':slug')
  @Access('public')
  @RespondsPage()
  show(@Param('slug', { schema: CampaignSlug }) slug: CampaignSlug): Promise<PublicPage> {
    return this.pages.show(slug);
  }

  /** Express answers HEAD with it too. */
  @Get(':slug/termin.ics')
  @Access('public')
  @RespondsBytes()
  async download(
    @Param('slug', { schema: CampaignSlug }) slug: CampaignSlug,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendShared(request, response, await this.pages.calendar(slug));
  }
}
