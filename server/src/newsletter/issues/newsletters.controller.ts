import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { NewsletterInsertionsService } from './newsletter-insertions.service.js';
import {
  ChangeNewsletter,
  DraftNewsletter,
  Newsletter,
  NewsletterFilter,
  NewsletterInsertionList,
  NewsletterList,
} from './newsletters.schemas.js';
import { NewslettersService } from './newsletters.service.js';

@Controller('newsletters')
export class NewslettersController {
  constructor(
    private readonly newsletters: NewslettersService,
    private readonly insertions: NewsletterInsertionsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, NewsletterList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: NewsletterFilter }) { workingGroupId }: NewsletterFilter,
  ): Promise<NewsletterList> {
    return this.newsletters.list(actor, workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, Newsletter)
  draft(@CurrentMember() actor: Actor, @Body({ schema: DraftNewsletter }) input: DraftNewsletter): Promise<Newsletter> {
    return this.newsletters.draft(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Newsletter)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Newsletter> {
    return this.newsletters.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Newsletter)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeNewsletter }) input: ChangeNewsletter,
  ): Promise<Newsletter> {
    return this.newsletters.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.newsletters.remove(actor, id);
  }

  @Get(':id/insertions')
  @Access('members')
  @Responds(200, NewsletterInsertionList)
  listInsertions(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<NewsletterInsertionList> {
    return this.insertions.list(actor, id);
  }
}
