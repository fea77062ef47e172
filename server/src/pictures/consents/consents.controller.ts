import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Picture } from '../pictures.schemas.js';
import { RecordConsent } from './consents.schemas.js';
import { ConsentsService } from './consents.service.js';

@Controller('pictures/:id/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Post()
  @Access('members')
  @Responds(201, Picture)
  record(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RecordConsent }) input: RecordConsent,
  ): Promise<Picture> {
    return this.consents.record(actor, id, input);
  }

  @Delete(':consentId')
  @Access('members')
  @Responds(200, Picture)
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('consentId', { schema: Id }) consentId: Id,
  ): Promise<Picture> {
    return this.consents.remove(actor, id, consentId);
  }

  @Post(':consentId/withdrawal')
  @Access('members')
  @Responds(201, Picture)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('consentId', { schema: Id }) consentId: Id,
  ): Promise<Picture> {
    return this.consents.withdraw(actor, id, consentId);
  }

  @Delete(':consentId/withdrawal')
  @Access('members')
  @Responds(200, Picture)
  restore(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('consentId', { schema: Id }) consentId: Id,
  ): Promise<Picture> {
    return this.consents.restore(actor, id, consentId);
  }
}
