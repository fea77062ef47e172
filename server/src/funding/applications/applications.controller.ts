import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ChangeFundingApplication, FundingProgramme } from '../programmes/programmes.schemas.js';
import { ApplicationsService } from './applications.service.js';

@Controller('funding-programmes/:id/applications')
export class ApplicationsController {
  constructor(private readonly applications: ApplicationsService) {}

  @Put(':municipalityId')
  @Access('members')
  @Responds(200, FundingProgramme)
  say(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: ChangeFundingApplication }) input: ChangeFundingApplication,
  ): Promise<FundingProgramme> {
    return this.applications.say(actor, id, municipalityId, input);
  }
}
