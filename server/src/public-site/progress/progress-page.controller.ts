import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { ProgressPageService } from './progress-page.service.js';

@Controller()
@PublicPages()
export class ProgressPageController {
  constructor(private readonly progress: ProgressPageService) {}

  @Get('fortschritt')
  @Access('public')
  @RespondsPage()
  show(): Promise<PublicPage> {
    return this.progress.show();
  }
}
