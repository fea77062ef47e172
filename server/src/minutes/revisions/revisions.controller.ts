import { Controller, Get, Param } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MinutesRevisionList, MinutesRevisionText, RevisionNumber } from './revisions.schemas.js';
import { RevisionsService } from './revisions.service.js';

@Controller('minutes/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: RevisionsService) {}

  @Get()
  @Access('members')
  @Responds(200, MinutesRevisionList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesRevisionList> {
    return this.revisions.list(actor, id);
  }

  @Get(':number')
  @Access('members')
  @Responds(200, MinutesRevisionText)
  show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: RevisionNumber }) number: RevisionNumber,
  ): Promise<MinutesRevisionText> {
    return this.revisions.show(actor, id, number);
  }
}
