import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { Agreement, AgreementFilter, AgreementPage, ChangeAgreementProgress } from './agreements.schemas.js';
import { AgreementsService } from './agreements.service.js';

@Controller('agreements')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get()
  @Access('members')
  @Responds(200, AgreementPage)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: AgreementFilter }) filter: AgreementFilter,
  ): Promise<AgreementPage> {
    return this.agreements.list(actor, filter);
  }

  @Put(':id/progress/:municipalityId')
  @Access('members')
  @Responds(200, Agreement)
  changeProgress(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: ChangeAgreementProgress }) input: ChangeAgreementProgress,
  ): Promise<Agreement> {
    return this.agreements.changeProgress(actor, id, municipalityId, input);
  }
}
