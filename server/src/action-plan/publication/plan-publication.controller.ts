import { Controller, Delete, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ActionPlan } from '../action-plans.schemas.js';
import { PlanPublicationService } from './plan-publication.service.js';

/** Whether the public may read how the measures of a plan stand. */
@Controller('action-plans/:id/publication')
export class PlanPublicationController {
  constructor(private readonly publication: PlanPublicationService) {}

  @Post()
  @Access('members')
  @Responds(201, ActionPlan)
  publish(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<ActionPlan> {
    return this.publication.publish(actor, id);
  }

  @Delete()
  @Access('members')
  @Responds(200, ActionPlan)
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<ActionPlan> {
    return this.publication.withdraw(actor, id);
  }
}
