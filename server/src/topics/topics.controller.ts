import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { ChangeTopic, ProposeTopic, Topic, TopicFilter, TopicList } from './topics.schemas.js';
import { TopicsService } from './topics.service.js';

@Controller('topics')
export class TopicsController {
  constructor(private readonly topics: TopicsService) {}

  @Get()
  @Access('members')
  @Responds(200, TopicList)
  list(@CurrentMember() actor: Actor, @Query({ schema: TopicFilter }) filter: TopicFilter): Promise<TopicList> {
    return this.topics.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, Topic)
  propose(@CurrentMember() actor: Actor, @Body({ schema: ProposeTopic }) input: ProposeTopic): Promise<Topic> {
    return this.topics.propose(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Topic)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeTopic }) input: ChangeTopic,
  ): Promise<Topic> {
    return this.topics.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.topics.withdraw(actor, id);
  }

  @Put(':id/vote')
  @Access('members')
  @Responds(200, Topic)
  vote(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Topic> {
    return this.topics.vote(actor, id);
  }

  @Delete(':id/vote')
  @Access('members')
  @Responds(200, Topic)
  takeBackVote(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Topic> {
    return this.topics.takeBackVote(actor, id);
  }
}
