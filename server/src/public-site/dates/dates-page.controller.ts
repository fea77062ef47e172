import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { DatesQuery } from './dates-page.schemas.js';
import { DatesPageService } from './dates-page.service.js';

@Controller()
@PublicPages()
export class DatesPageController {
  constructor(private readonly dates: DatesPageService) {}

  @Get('termine')
  @Access('public')
  @RespondsPage()
  show(@Query({ schema: DatesQuery }) { jahr }: DatesQuery): Promise<PublicPage> {
    return this.dates.show(jahr);
  }
}
