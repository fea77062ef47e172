import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { EditorialCalendar, EditorialMonth } from './editorial-calendar.schemas.js';
import { EditorialCalendarService } from './editorial-calendar.service.js';

@Controller('editorial-calendar')
export class EditorialCalendarController {
  constructor(private readonly calendar: EditorialCalendarService) {}

  @Get()
  @Access('members')
  @Responds(200, EditorialCalendar)
  show(
    @CurrentMember() actor: Actor,
    @Query({ schema: EditorialMonth }) filter: EditorialMonth,
  ): Promise<EditorialCalendar> {
    return this.calendar.show(actor, filter);
  }
}
