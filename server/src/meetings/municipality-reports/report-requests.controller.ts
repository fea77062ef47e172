import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { RequestMunicipalityReports } from './municipality-reports.schemas.js';
import { ReportRequestsService } from './report-requests.service.js';

@Controller('meetings/:id/municipality-report-requests')
export class ReportRequestsController {
  constructor(private readonly requests: ReportRequestsService) {}

  @Post()
  @Access('members')
  @RespondsEmpty()
  request(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RequestMunicipalityReports }) input: RequestMunicipalityReports,
  ): Promise<void> {
    return this.requests.request(actor, id, input);
  }
}
