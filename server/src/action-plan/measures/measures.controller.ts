import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MeasureHistory } from '../revisions/measure-revisions.schemas.js';
import { MeasureDeedsService } from './measure-deeds.service.js';
import {
  ChangeMeasure,
  Measure,
  MeasuresOfMunicipality,
  MunicipalityMeasuresFilter,
  SayMeasureStatus,
  VersionOfMeasure,
} from './measures.schemas.js';
import { MeasuresService } from './measures.service.js';

@Controller('measures')
export class MeasuresController {
  constructor(
    private readonly measures: MeasuresService,
    private readonly deeds: MeasureDeedsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, MeasuresOfMunicipality)
  listOfMunicipality(
    @CurrentMember() actor: Actor,
    @Query({ schema: MunicipalityMeasuresFilter }) { municipalityId }: MunicipalityMeasuresFilter,
  ): Promise<MeasuresOfMunicipality> {
    return this.measures.listOfMunicipality(actor, municipalityId);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Measure)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Measure> {
    return this.measures.show(actor, id);
  }

  @Get(':id/history')
  @Access('members')
  @Responds(200, MeasureHistory)
  history(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MeasureHistory> {
    return this.measures.history(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Measure)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeMeasure }) input: ChangeMeasure,
  ): Promise<Measure> {
    return this.deeds.change(actor, id, input);
  }

  @Put(':id/status')
  @Access('members')
  @Responds(200, Measure)
  say(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SayMeasureStatus }) input: SayMeasureStatus,
  ): Promise<Measure> {
    return this.deeds.say(actor, id, input);
  }

  @Post(':id/confirmation')
  @Access('members')
  @Responds(201, Measure)
  confirm(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: VersionOfMeasure }) { version }: VersionOfMeasure,
  ): Promise<Measure> {
    return this.deeds.confirm(actor, id, version);
  }

  @Post(':id/removal')
  @Access('members')
  @Responds(201, Measure)
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: VersionOfMeasure }) { version }: VersionOfMeasure,
  ): Promise<Measure> {
    return this.deeds.remove(actor, id, version);
  }

  @Post(':id/restoration')
  @Access('members')
  @Responds(201, Measure)
  restore(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: VersionOfMeasure }) { version }: VersionOfMeasure,
  ): Promise<Measure> {
    return this.deeds.restore(actor, id, version);
  }
}
