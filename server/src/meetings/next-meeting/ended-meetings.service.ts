import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { NextMeetingRepository } from './next-meeting.repository.js';
import { NextMeetingService } from './next-meeting.service.js';

/** Older ones have led to a next meeting long ago, or the group is at rest. */
const LOOKED_BACK_DAYS = 30;
const keyOf = (id: string) => `meeting-ended:${id}`;

/** Nobody declares a meeting ended: its time does. */
@Injectable()
export class EndedMeetingsService implements OnModuleInit {
  private readonly logger = new Logger(EndedMeetingsService.name);

  constructor(
    private readonly repository: NextMeetingRepository,
    private readonly next: NextMeetingService,
    private readonly database: Database,
    private readonly once: Once,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('prepare-next-meetings', () => this.prepareDue(), { cron: '*/10 * * * *' });
  }

  async prepareDue(): Promise<void> {
    const now = this.clock.now();
    const ended = await this.repository.listEnded(new Date(now.getTime() - LOOKED_BACK_DAYS * 86_400_000), now);
    const waiting = await this.once.withoutClaim(ended, keyOf);
    await oneByOne(waiting, this.logger, (id) => this.prepareOnce(id));
  }

  private async prepareOnce(id: string): Promise<void> {
    await this.database.transaction(async () => {
      if (await this.once.claim(keyOf(id))) await this.next.prepareAfter(id);
    });
  }
}
