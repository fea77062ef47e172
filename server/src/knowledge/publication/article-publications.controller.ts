import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Article, PublishArticle, WithdrawArticle } from '../knowledge.schemas.js';
import { PublicationsService } from './publications.service.js';

@Controller('articles/:id')
export class ArticlePublicationsController {
  constructor(private readonly publications: PublicationsService) {}

  @Post('publication')
  @Access('members')
  @Responds(201, Article)
  publish(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PublishArticle }) input: PublishArticle,
  ): Promise<Article> {
    return this.publications.publish(actor, id, input);
  }

  @Post('withdrawal')
  @Access('members')
  @Responds(201, Article)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: WithdrawArticle }) input: WithdrawArticle,
  ): Promise<Article> {
    return this.publications.withdraw(actor, id, input);
  }

  @Delete('withdrawal')
  @Access('members')
  @Responds(200, Article)
  restore(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Article> {
    return this.publications.restore(actor, id);
  }
}
