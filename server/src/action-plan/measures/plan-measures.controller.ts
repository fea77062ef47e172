import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MeasureDeedsService } from './measure-deeds.service.js';
import { AddMeasure, Measure, MeasureFilter, MeasureList } from './measures.schemas.js';
import { MeasuresService } from './measures.service.js';

@Controller('action-plans')
export class PlanMeasuresController {
  constructor(
    private readonly measures: MeasuresService,
    private readonly deeds: MeasureDeedsService,
  ) {}

  @Get(':id/measures')
  @Access('members')
  @Responds(200, MeasureList)
  list(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: MeasureFilter }) filter: MeasureFilter,
  ): Promise<MeasureList> {
    return this.measures.list(actor, id, filter);
  }

  @Post(':id/measures')
  @Access('members')
  @Responds(201, Measure)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddMeasure }) input: AddMeasure,
  ): Promise<Measure> {
    return this.deeds.add(actor, id, input);
  }
}
