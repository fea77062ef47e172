import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { ExternalDateFilter, ExternalDateList } from './external-dates.schemas.js';
import { ExternalDatesService } from './external-dates.service.js';

@Controller('external-dates')
export class ExternalDatesController {
  constructor(private readonly dates: ExternalDatesService) {}

  @Get()
  @Access('members')
  @Responds(200, ExternalDateList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: ExternalDateFilter }) filter: ExternalDateFilter,
  ): Promise<ExternalDateList> {
    return this.dates.list(actor, filter);
  }
}
