import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchRepository } from './search.repository.js';
import { SearchService } from './search.service.js';
import { SearchWordsRepository } from './search-words.repository.js';
import { SearchWordsService } from './search-words.service.js';

/** One box over everything. Hard rule: what somebody may not read is not found, not counted and not suggested. */
@Module({
  controllers: [SearchController],
  providers: [SearchService, SearchRepository, SearchWordsService, SearchWordsRepository],
})
export class SearchModule {}
