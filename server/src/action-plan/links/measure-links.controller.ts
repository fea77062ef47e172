import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { LinkedKind, LinkedMeasureFilter, LinkedMeasureList, LinkedSubjectList } from './measure-links.schemas.js';
import { MeasureLinksService } from './measure-links.service.js';

@Controller()
export class MeasureLinksController {
  constructor(private readonly links: MeasureLinksService) {}

  @Get('measures/:id/links')
  @Access('members')
  @Responds(200, LinkedSubjectList)
  listOfMeasure(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<LinkedSubjectList> {
    return this.links.listOfMeasure(actor, id);
  }

  @Get('linked-measures')
  @Access('members')
  @Responds(200, LinkedMeasureList)
  listOfSubject(
    @CurrentMember() actor: Actor,
    @Query({ schema: LinkedMeasureFilter }) { kind, id }: LinkedMeasureFilter,
  ): Promise<LinkedMeasureList> {
    return this.links.listOfSubject(actor, kind, id);
  }

  @Put('measures/:id/links/:kind/:subjectId')
  @Access('members')
  @Responds(200, LinkedMeasureList)
  link(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('kind', { schema: LinkedKind }) kind: LinkedKind,
    @Param('subjectId', { schema: Id }) subjectId: Id,
  ): Promise<LinkedMeasureList> {
    return this.links.link(actor, id, kind, subjectId);
  }

  @Delete('measures/:id/links/:kind/:subjectId')
  @Access('members')
  @Responds(200, LinkedMeasureList)
  unlink(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('kind', { schema: LinkedKind }) kind: LinkedKind,
    @Param('subjectId', { schema: Id }) subjectId: Id,
  ): Promise<LinkedMeasureList> {
    return this.links.unlink(actor, id, kind, subjectId);
  }
}
