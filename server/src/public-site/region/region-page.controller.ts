import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { RegionPageService } from './region-page.service.js';

@Controller()
@PublicPages()
export class RegionPageController {
  constructor(private readonly region: RegionPageService) {}

  @Get('region')
  @Access('public')
  @RespondsPage()
  show(): Promise<PublicPage> {
    return this.region.show();
  }
}
