import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Minutes } from '../minutes.schemas.js';
import { AmendmentsService } from './amendments.service.js';
import {
  AmendMinutes,
  MinutesVerification,
  MinutesVersionList,
  MinutesVersionText,
  VersionNumber,
} from './versions.schemas.js';
import { VersionsService } from './versions.service.js';

@Controller('minutes/:id/versions')
export class VersionsController {
  constructor(
    private readonly versions: VersionsService,
    private readonly amendments: AmendmentsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, MinutesVersionList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesVersionList> {
    return this.versions.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, Minutes)
  amend(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AmendMinutes }) input: AmendMinutes,
  ): Promise<Minutes> {
    return this.amendments.amend(actor, id, input);
  }

  @Get(':number')
  @Access('members')
  @Responds(200, MinutesVersionText)
  show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: VersionNumber }) number: VersionNumber,
  ): Promise<MinutesVersionText> {
    return this.versions.show(actor, id, number);
  }

  @Get(':number/verification')
  @Access('members')
  @Responds(200, MinutesVerification)
  verify(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: VersionNumber }) number: VersionNumber,
  ): Promise<MinutesVerification> {
    return this.versions.verify(actor, id, number);
  }
}
