import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { CaptureInsight, ChangeInsight, Insight, InsightFilter, InsightList } from './insights.schemas.js';
import { InsightsService } from './insights.service.js';

@Controller('insights')
export class InsightsController {
  constructor(private readonly insights: InsightsService) {}

  @Get()
  @Access('members')
  @Responds(200, InsightList)
  list(@CurrentMember() actor: Actor, @Query({ schema: InsightFilter }) filter: InsightFilter): Promise<InsightList> {
    return this.insights.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, Insight)
  capture(@CurrentMember() actor: Actor, @Body({ schema: CaptureInsight }) input: CaptureInsight): Promise<Insight> {
    return this.insights.capture(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Insight)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeInsight }) input: ChangeInsight,
  ): Promise<Insight> {
    return this.insights.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.insights.remove(actor, id);
  }
}
