import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { FeedReader, type ReadFeed } from '../../platform/feeds/feed-reader.js';
import { FetchFailure } from '../../platform/feeds/fetch-failure.js';
import { Queue } from '../../platform/jobs/queue.js';
import { EventSourcesRepository, type SourceRecord } from './event-sources.repository.js';
import { ExternalDatesRepository } from './external-dates.repository.js';

const READ = 'read-event-source';
const DAY = 86_400_000;
const DAYS_AHEAD = 550;
const DAYS_KEPT = 90;

/** Reads the calendars of others every few hours. What fails is noted and shown, and the dates known before stay. */
@Injectable()
export class SourceReadingService implements OnModuleInit {
  constructor(
    private readonly sources: EventSourcesRepository,
    private readonly dates: ExternalDatesRepository,
    private readonly feeds: FeedReader,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('read-event-sources', () => this.requestAll(), { cron: '23 */4 * * *' });
    this.queue.define(READ, ({ id }) => this.read(String(id)));
  }

  /** In the running transaction. */
  request(id: string): Promise<void> {
    return this.queue.send(READ, { id });
  }

  private async requestAll(): Promise<void> {
    await this.dates.forget(new Date(this.clock.now().getTime() - DAYS_KEPT * DAY));
    for (const { id } of await this.sources.listActive()) await this.request(id);
  }

  /** Strangers are asked outside of any transaction. */
  async read(id: string): Promise<void> {
    const source = await this.sources.lookUp(id);
    if (!source?.isActive) return;
    const now = this.clock.now();
    const window = { from: new Date(now.getTime() - DAY), to: new Date(now.getTime() + DAYS_AHEAD * DAY) };
    try {
      await this.keep(source, await this.feeds.read(source.url, source.etag, window), now);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const failedSince = source.failedSince ?? now;
      await this.sources.noteReading(id, { lastReadAt: now, failure: error.code, failedSince });
    }
  }

  private async keep({ id }: SourceRecord, { dates, etag }: ReadFeed, now: Date): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.sources.lock(id))) return;
      if (dates !== null) {
        await this.dates.keep(id, dates);
        await this.dates.markRemoved(
          id,
          dates.map(({ uid }) => uid),
          now,
        );
      }
      await this.sources.noteReading(id, { etag, lastReadAt: now, failure: null, failedSince: null });
    });
  }
}
