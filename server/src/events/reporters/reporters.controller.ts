import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { EventReporterList, ReportFromEvent } from './reporters.schemas.js';
import { ReportersService } from './reporters.service.js';

@Controller()
export class ReportersController {
  constructor(private readonly reporters: ReportersService) {}

  @Put('events/:id/reporting')
  @Access('members')
  @Responds(200, EventReporterList)
  goToEvent(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ReportFromEvent }) input: ReportFromEvent,
  ): Promise<EventReporterList> {
    return this.reporters.goToEvent(actor, id, input);
  }

  @Delete('events/:id/reporting')
  @Access('members')
  @RespondsEmpty()
  stayFromEvent(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.reporters.stayFromEvent(actor, id);
  }

  @Put('external-dates/:id/reporting')
  @Access('members')
  @Responds(200, EventReporterList)
  goToDate(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ReportFromEvent }) input: ReportFromEvent,
  ): Promise<EventReporterList> {
    return this.reporters.goToDate(actor, id, input);
  }

  @Delete('external-dates/:id/reporting')
  @Access('members')
  @RespondsEmpty()
  stayFromDate(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.reporters.stayFromDate(actor, id);
  }
}
