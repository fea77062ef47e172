import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Minutes } from '../minutes.schemas.js';
import { ApprovalService } from './approval.service.js';
import { CirculationService } from './circulation.service.js';
import { ApproveMinutes, RecallMinutes } from './life-cycle.schemas.js';

@Controller('minutes/:id')
export class LifeCycleController {
  constructor(
    private readonly circulation: CirculationService,
    private readonly approval: ApprovalService,
  ) {}

  @Post('circulation')
  @Access('members')
  @Responds(201, Minutes)
  circulate(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Minutes> {
    return this.circulation.circulate(actor, id);
  }

  @Post('recall')
  @Access('members')
  @Responds(201, Minutes)
  recall(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RecallMinutes }) { reason }: RecallMinutes,
  ): Promise<Minutes> {
    return this.circulation.recall(actor, id, reason);
  }

  @Post('approval')
  @Access('members')
  @Responds(201, Minutes)
  approve(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ApproveMinutes }) input: ApproveMinutes,
  ): Promise<Minutes> {
    return this.approval.approve(actor, id, input);
  }
}
