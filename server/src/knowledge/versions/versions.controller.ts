import { Controller, Delete, Get, Param } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ArticleVersionList, ArticleVersionNumber } from '../knowledge.schemas.js';
import { VersionsService } from './versions.service.js';

@Controller('articles/:id/versions')
export class ArticleVersionsController {
  constructor(private readonly versions: VersionsService) {}

  @Get()
  @Access('members')
  @Responds(200, ArticleVersionList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<ArticleVersionList> {
    return this.versions.list(actor, id);
  }

  @Delete(':number')
  @Access('members')
  @Responds(200, ArticleVersionList)
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: ArticleVersionNumber }) number: ArticleVersionNumber,
  ): Promise<ArticleVersionList> {
    return this.versions.remove(actor, id, number);
  }
}
