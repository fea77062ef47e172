import { Injectable } from '@nestjs/common';
import { ownProgram } from '../processes/own-program.js';
import { Turns } from '../processes/turns.js';
import { workApart } from '../processes/work-apart.js';
import type { FeedOrder } from './feed-process.js';
import { FetchFailure } from './fetch-failure.js';
import type { FoundDate, Window } from './found-date.js';
import { OutsideFetcher } from './outside-fetcher.js';

const OWN = ownProgram(import.meta.dirname, 'feed-process');
const PROGRAM = { ...OWN, nodeOptions: [...OWN.nodeOptions, '--max-old-space-size=256'] };

/** `dates` null: nothing new since the last time. */
export type ReadFeed = { dates: FoundDate[] | null; etag: string | null };

/** Calendars and feeds of others, one after the other. */
@Injectable()
export class FeedReader {
  private readonly turns = new Turns(1, 50, () => new FetchFailure('too_slow'));

  constructor(private readonly fetcher: OutsideFetcher) {}

  /** Throws FetchFailure, whatever strangers answered. */
  read(address: string, etag: string | null, window: Window): Promise<ReadFeed> {
    return this.turns.take(async () => {
      const fetched = await this.fetcher.read(address, etag);
      if (fetched.text === null) return { dates: null, etag: fetched.etag };
      return { dates: await datesIn({ text: fetched.text, window }), etag: fetched.etag };
    });
  }
}

async function datesIn(order: FeedOrder): Promise<FoundDate[]> {
  try {
    return await workApart<FeedOrder, FoundDate[]>(PROGRAM, order);
  } catch {
    throw new FetchFailure('unreadable');
  }
}
