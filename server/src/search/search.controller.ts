import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { SearchQuery, SearchResult, SearchSuggestions, SuggestionQuery } from './search.schemas.js';
import { SearchService } from './search.service.js';

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Access('members')
  @Responds(200, SearchResult)
  find(@CurrentMember() actor: Actor, @Query({ schema: SearchQuery }) query: SearchQuery): Promise<SearchResult> {
    return this.search.find(actor, query);
  }

  @Get('suggestions')
  @Access('members')
  @Responds(200, SearchSuggestions)
  suggest(
    @CurrentMember() actor: Actor,
    @Query({ schema: SuggestionQuery }) query: SuggestionQuery,
  ): Promise<SearchSuggestions> {
    return this.search.suggest(actor, query);
  }
}
