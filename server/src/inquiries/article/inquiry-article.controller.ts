import { Controller, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { InquiryArticle } from './inquiry-article.schemas.js';
import { InquiryArticleService } from './inquiry-article.service.js';

@Controller('inquiries/:id/article')
export class InquiryArticleController {
  constructor(private readonly articles: InquiryArticleService) {}

  @Get()
  @Access('members')
  @Responds(200, InquiryArticle)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<InquiryArticle> {
    return this.articles.show(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, InquiryArticle)
  begin(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<InquiryArticle> {
    return this.articles.begin(actor, id);
  }
}
