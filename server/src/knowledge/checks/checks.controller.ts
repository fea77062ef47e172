import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Article, ConfirmArticle } from '../knowledge.schemas.js';
import { ChecksService } from './checks.service.js';

@Controller('articles/:id/confirmation')
export class ChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Post()
  @Access('members')
  @Responds(201, Article)
  confirm(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ConfirmArticle }) input: ConfirmArticle,
  ): Promise<Article> {
    return this.checks.confirm(actor, id, input);
  }
}
