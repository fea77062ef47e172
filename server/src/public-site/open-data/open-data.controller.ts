import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { OpenDataService } from './open-data.service.js';

@Controller()
@PublicPages()
export class OpenDataController {
  constructor(private readonly data: OpenDataService) {}

  @Get('offene-daten')
  @Access('public')
  @RespondsPage()
  show(): PublicPage {
    return this.data.show();
  }
}
