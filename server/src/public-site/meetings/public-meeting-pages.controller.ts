import { Controller, Get, Param } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { PublicMeetingPagesService } from './public-meeting-pages.service.js';

@Controller()
@PublicPages()
export class PublicMeetingPagesController {
  constructor(private readonly meetings: PublicMeetingPagesService) {}

  @Get('sitzungstermine/:id')
  @Access('public')
  @RespondsPage()
  show(@Param('id', { schema: Id }) id: Id): Promise<PublicPage> {
    return this.meetings.show(id);
  }
}
