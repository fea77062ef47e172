import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AddNewsletterTopic,
  ChangeNewsletterTopic,
  NewsletterTopicFilter,
  NewsletterTopicList,
  OrderNewsletterTopics,
} from './newsletter-topics.schemas.js';
import { NewsletterTopicsService } from './newsletter-topics.service.js';

@Controller('newsletter-topics')
export class NewsletterTopicsController {
  constructor(private readonly topics: NewsletterTopicsService) {}

  @Get()
  @Access('members')
  @Responds(200, NewsletterTopicList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: NewsletterTopicFilter }) { workingGroupId }: NewsletterTopicFilter,
  ): Promise<NewsletterTopicList> {
    return this.topics.list(actor, workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, NewsletterTopicList)
  add(
    @CurrentMember() actor: Actor,
    @Body({ schema: AddNewsletterTopic }) input: AddNewsletterTopic,
  ): Promise<NewsletterTopicList> {
    return this.topics.add(actor, input);
  }

  @Put('order')
  @Access('members')
  @Responds(200, NewsletterTopicList)
  order(
    @CurrentMember() actor: Actor,
    @Body({ schema: OrderNewsletterTopics }) input: OrderNewsletterTopics,
  ): Promise<NewsletterTopicList> {
    return this.topics.order(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, NewsletterTopicList)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeNewsletterTopic }) input: ChangeNewsletterTopic,
  ): Promise<NewsletterTopicList> {
    return this.topics.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @Responds(200, NewsletterTopicList)
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<NewsletterTopicList> {
    return this.topics.remove(actor, id);
  }
}
