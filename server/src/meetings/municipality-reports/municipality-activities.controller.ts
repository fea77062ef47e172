import { Controller, Get, Param, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MunicipalityActivitiesService } from './municipality-activities.service.js';
import { MunicipalityActivityFilter, MunicipalityActivityPage } from './municipality-reports.schemas.js';

@Controller('municipalities/:id/activities')
export class MunicipalityActivitiesController {
  constructor(private readonly activities: MunicipalityActivitiesService) {}

  @Get()
  @Access('members')
  @Responds(200, MunicipalityActivityPage)
  list(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: MunicipalityActivityFilter }) filter: MunicipalityActivityFilter,
  ): Promise<MunicipalityActivityPage> {
    return this.activities.list(actor, id, filter);
  }
}
