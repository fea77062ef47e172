import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { TopicDecisionsService } from './topic-decisions.service.js';
import { DropTopic, PlanTopic, Topic } from './topics.schemas.js';

@Controller('topics/:id')
export class TopicDecisionsController {
  constructor(private readonly decisions: TopicDecisionsService) {}

  @Post('planning')
  @Access('members')
  @Responds(201, Topic)
  plan(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PlanTopic }) input: PlanTopic,
  ): Promise<Topic> {
    return this.decisions.plan(actor, id, input);
  }

  @Post('dismissal')
  @Access('members')
  @Responds(201, Topic)
  drop(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: DropTopic }) input: DropTopic,
  ): Promise<Topic> {
    return this.decisions.drop(actor, id, input);
  }

  @Delete('dismissal')
  @Access('members')
  @Responds(200, Topic)
  takeUpAgain(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Topic> {
    return this.decisions.takeUpAgain(actor, id);
  }
}
