import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Queue } from '../platform/jobs/queue.js';
import { FIRST_PLACE, type Place, SearchWordsRepository } from './search-words.repository.js';

/** What the words of the search do not learn at once, and what they are to forget. */
@Injectable()
export class SearchWordsService implements OnModuleInit {
  constructor(
    private readonly repository: SearchWordsRepository,
    private readonly queue: Queue,
  ) {}

  onModuleInit(): void {
    this.queue.define('write-renamed-pages', () => this.writeDue(), { cron: '* * * * *' });
    this.queue.define('forget-search-words', () => this.forgetUnused(), { cron: '17 3 * * *' });
    this.queue.define('catch-up-search', () => this.catchUp(), { cron: '37 2 * * *' });
  }

  /** What two changes at the same moment may still have left behind. */
  async catchUp(): Promise<void> {
    let last: Place | undefined = FIRST_PLACE;
    while (last !== undefined) last = await this.repository.catchUp(last);
  }

  /** Pages of renamed talks: shown with the new title at once, found by it from here on. */
  async writeDue(): Promise<void> {
    while (await this.repository.writeDue());
  }

  /** A name that was erased is not kept as a word that might be a slip of the fingers. */
  async forgetUnused(): Promise<void> {
    let last: bigint | undefined = 0n;
    while (last !== undefined) last = await this.repository.forgetUnused(last);
  }
}
