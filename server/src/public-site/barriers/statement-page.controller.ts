import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { StatementPageService } from './statement-page.service.js';

@Controller('barrierefreiheit')
@PublicPages()
export class StatementPageController {
  constructor(private readonly page: StatementPageService) {}

  @Get()
  @Access('public')
  @RespondsPage()
  show(): Promise<PublicPage> {
    return this.page.show();
  }
}
