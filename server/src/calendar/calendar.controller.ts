import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Calendar, CalendarPeriod } from './calendar.schemas.js';
import { CalendarService } from './calendar.service.js';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get()
  @Access('members')
  @Responds(200, Calendar)
  show(@CurrentMember() actor: Actor, @Query({ schema: CalendarPeriod }) period: CalendarPeriod): Promise<Calendar> {
    return this.calendar.show(actor, period);
  }
}
