import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  ChangeNewsItem,
  NewsItem,
  NewsItemFilter,
  NewsItemList,
  PublishNewsItem,
  WithdrawNewsItem,
  WriteNewsItem,
} from './news.schemas.js';
import { NewsService } from './news.service.js';

@Controller('news-items')
export class NewsController {
  constructor(private readonly news: NewsService) {}

  @Get()
  @Access('members')
  @Responds(200, NewsItemList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: NewsItemFilter }) filter: NewsItemFilter,
  ): Promise<NewsItemList> {
    return this.news.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, NewsItem)
  write(@CurrentMember() actor: Actor, @Body({ schema: WriteNewsItem }) input: WriteNewsItem): Promise<NewsItem> {
    return this.news.write(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, NewsItem)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeNewsItem }) input: ChangeNewsItem,
  ): Promise<NewsItem> {
    return this.news.update(actor, id, input);
  }

  @Post(':id/publication')
  @Access('members')
  @Responds(201, NewsItem)
  publish(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PublishNewsItem }) { version, publishedAt }: PublishNewsItem,
  ): Promise<NewsItem> {
    return this.news.publish(actor, id, version, publishedAt);
  }

  @Post(':id/withdrawal')
  @Access('members')
  @Responds(201, NewsItem)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: WithdrawNewsItem }) { version }: WithdrawNewsItem,
  ): Promise<NewsItem> {
    return this.news.withdraw(actor, id, version);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.news.remove(actor, id);
  }
}
