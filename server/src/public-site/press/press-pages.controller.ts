import { Controller, Get, Param } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { PressSlug } from './press-pages.schemas.js';
import { PressPagesService } from './press-pages.service.js';

@Controller()
@PublicPages()
export class PressPagesController {
  constructor(private readonly pages: PressPagesService) {}

  @Get('aktuelles')
  @Access('public')
  @RespondsPage()
  listLatest(): Promise<PublicPage> {
    return this.pages.listLatest();
  }

  @Get('aktuelles/:slug')
  @Access('public')
  @RespondsPage()
  showNews(@Param('slug', { schema: PressSlug }) slug: PressSlug): Promise<PublicPage> {
    return this.pages.showNews(slug);
  }

  @Get('presse')
  @Access('public')
  @RespondsPage()
  listReleases(): Promise<PublicPage> {
    return this.pages.listReleases();
  }

  @Get('presse/:slug')
  @Access('public')
  @RespondsPage()
  showRelease(@Param('slug', { schema: PressSlug }) slug: PressSlug): Promise<PublicPage> {
    return this.pages.showRelease(slug);
  }
}
