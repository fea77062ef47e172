import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import {
  ActionPlan,
  ActionPlanFilter,
  ActionPlanList,
  AddActionPlan,
  ChangeActionPlan,
} from './action-plans.schemas.js';
import { ActionPlansService } from './action-plans.service.js';

@Controller('action-plans')
export class ActionPlansController {
  constructor(private readonly plans: ActionPlansService) {}

  @Get()
  @Access('members')
  @Responds(200, ActionPlanList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: ActionPlanFilter }) { workingGroupId }: ActionPlanFilter,
  ): Promise<ActionPlanList> {
    return this.plans.list(actor, workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, ActionPlan)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddActionPlan }) input: AddActionPlan): Promise<ActionPlan> {
    return this.plans.add(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, ActionPlan)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<ActionPlan> {
    return this.plans.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, ActionPlan)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeActionPlan }) input: ChangeActionPlan,
  ): Promise<ActionPlan> {
    return this.plans.change(actor, id, input);
  }
}
