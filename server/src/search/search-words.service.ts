import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Queue } from '../platform/jobs/queue.js';
import { SearchWordsRepository } from './search-words.repository.js';

/** Every night: a name that was erased is not kept as a word that might be a slip of the fingers. */
@Injectable()
export class SearchWordsService implements OnModuleInit {
  constructor(
    private readonly repository: SearchWordsRepository,
    private readonly queue: Queue,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-search-words', () => this.forgetUnused(), { cron: '17 3 * * *' });
  }

  async forgetUnused(): Promise<void> {
    let last: bigint | undefined = 0n;
    while (last !== undefined) last = await this.repository.forgetUnused(last);
  }
}
