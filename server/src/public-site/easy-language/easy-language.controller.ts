import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { EasyLanguageService } from './easy-language.service.js';

@Controller()
@PublicPages()
export class EasyLanguageController {
  constructor(private readonly pages: EasyLanguageService) {}

  @Get('leichte-sprache')
  @Access('public')
  @RespondsPage()
  showEasyLanguage(): Promise<PublicPage> {
    return this.pages.showEasyLanguage();
  }

  @Get('gebaerdensprache')
  @Access('public')
  @RespondsPage()
  showSignLanguage(): Promise<PublicPage> {
    return this.pages.showSignLanguage();
  }
}
