import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { IndicatorValuesService } from './indicator-values.service.js';
import {
  AddIndicator,
  ChangeIndicator,
  Indicator,
  IndicatorFilter,
  IndicatorHistory,
  IndicatorList,
  RecordIndicatorValue,
} from './indicators.schemas.js';
import { IndicatorsService } from './indicators.service.js';

@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly values: IndicatorValuesService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, IndicatorList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: IndicatorFilter }) filter: IndicatorFilter,
  ): Promise<IndicatorList> {
    return this.indicators.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, Indicator)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddIndicator }) input: AddIndicator): Promise<Indicator> {
    return this.indicators.add(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Indicator)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeIndicator }) input: ChangeIndicator,
  ): Promise<Indicator> {
    return this.indicators.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.indicators.remove(actor, id);
  }

  /** Also corrects one, and takes it back. */
  @Put(':id/values')
  @Access('members')
  @Responds(200, Indicator)
  record(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RecordIndicatorValue }) input: RecordIndicatorValue,
  ): Promise<Indicator> {
    return this.values.record(actor, id, input);
  }

  @Get(':id/history')
  @Access('members')
  @Responds(200, IndicatorHistory)
  history(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<IndicatorHistory> {
    return this.indicators.history(actor, id);
  }
}
