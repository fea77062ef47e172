import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { SearchQuery, SearchResult, SearchSuggestions, SuggestionQuery } from './search.schemas.js';

@Injectable()
export class SearchService {
  async find(_actor: Actor, _query: SearchQuery): Promise<SearchResult> {
    const facets = { kind: [], group: [], year: [], municipality: [], topic: [] };
    return { items: [], nextCursor: null, total: { count: 0, isCapped: false }, facets, corrections: [] };
  }

  async suggest(_actor: Actor, _query: SuggestionQuery): Promise<SearchSuggestions> {
    return { items: [] };
  }
}
