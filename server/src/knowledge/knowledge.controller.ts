import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { ArticleListService } from './article-list.service.js';
import { DraftsService } from './drafts.service.js';
import { Article, ArticleFilter, ArticlePage, ChangeArticle, WriteArticle } from './knowledge.schemas.js';
import { KnowledgeService } from './knowledge.service.js';

@Controller('articles')
export class KnowledgeController {
  constructor(
    private readonly articles: KnowledgeService,
    private readonly listing: ArticleListService,
    private readonly drafts: DraftsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, ArticlePage)
  list(@CurrentMember() actor: Actor, @Query({ schema: ArticleFilter }) filter: ArticleFilter): Promise<ArticlePage> {
    return this.listing.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, Article)
  write(@CurrentMember() actor: Actor, @Body({ schema: WriteArticle }) input: WriteArticle): Promise<Article> {
    return this.drafts.write(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Article)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Article> {
    return this.articles.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Article)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeArticle }) input: ChangeArticle,
  ): Promise<Article> {
    return this.articles.change(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.drafts.remove(actor, id);
  }
}
