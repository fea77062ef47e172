import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { Sent } from '../frame/sent.schemas.js';
import { NewsletterSlug } from './newsletter-pages.schemas.js';
import { NewsletterPagesService } from './newsletter-pages.service.js';

@Controller('newsletter')
@PublicPages()
export class NewsletterPagesController {
  constructor(private readonly pages: NewsletterPagesService) {}

  @Get()
  @Access('public')
  @RespondsPage()
  show(): Promise<PublicPage> {
    return this.pages.show();
  }

  @Get('bestellung')
  @Access('public')
  @RespondsPage()
  showOrdered(): PublicPage {
    return this.pages.showOrdered();
  }

  @Post('bestellung')
  @Access('public')
  @RespondsPage()
  subscribe(@Body({ schema: Sent }) sent: Sent, @Req() { ip }: Request): Promise<PublicPage | Elsewhere> {
    return this.pages.subscribe(sent, ip);
  }

  @Get(':slug')
  @Access('public')
  @RespondsPage()
  showIssue(@Param('slug', { schema: NewsletterSlug }) slug: NewsletterSlug): Promise<PublicPage> {
    return this.pages.showIssue(slug);
  }
}
