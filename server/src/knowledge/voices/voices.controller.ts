import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Article, ReuseArticle } from '../knowledge.schemas.js';
import { VoicesService } from './voices.service.js';

@Controller('articles/:id')
export class VoicesController {
  constructor(private readonly voices: VoicesService) {}

  @Put('benefit')
  @Access('members')
  @Responds(200, Article)
  thank(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Article> {
    return this.voices.thank(actor, id);
  }

  @Delete('benefit')
  @Access('members')
  @Responds(200, Article)
  takeBackThanks(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Article> {
    return this.voices.takeBackThanks(actor, id);
  }

  @Post('reuses')
  @Access('members')
  @Responds(201, Article)
  reuse(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ReuseArticle }) input: ReuseArticle,
  ): Promise<Article> {
    return this.voices.reuse(actor, id, input);
  }

  @Delete('reuses/:reuseId')
  @Access('members')
  @Responds(200, Article)
  removeReuse(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('reuseId', { schema: Id }) reuseId: Id,
  ): Promise<Article> {
    return this.voices.removeReuse(actor, id, reuseId);
  }
}
