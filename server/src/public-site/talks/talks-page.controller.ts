import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { TalksPageService } from './talks-page.service.js';

@Controller()
@PublicPages()
export class TalksPageController {
  constructor(private readonly talks: TalksPageService) {}

  @Get('fachvortraege')
  @Access('public')
  @RespondsPage()
  show(): Promise<PublicPage> {
    return this.talks.show();
  }
}
