import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { StartPageService } from './start-page.service.js';

@Controller()
@PublicPages()
export class StartPageController {
  constructor(private readonly start: StartPageService) {}

  @Get()
  @Access('public')
  @RespondsPage()
  show(): Promise<PublicPage> {
    return this.start.show();
  }
}
