import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { LegalPagesService } from './legal-pages.service.js';

@Controller()
@PublicPages()
export class LegalPagesController {
  constructor(private readonly pages: LegalPagesService) {}

  @Get('impressum')
  @Access('public')
  @RespondsPage()
  showLegalNotice(): Promise<PublicPage> {
    return this.pages.showLegalNotice();
  }

  @Get('datenschutz')
  @Access('public')
  @RespondsPage()
  showPrivacyNotice(): Promise<PublicPage> {
    return this.pages.showPrivacyNotice();
  }
}
