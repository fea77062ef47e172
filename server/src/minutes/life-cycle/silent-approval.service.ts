import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MinutesUndecided } from '../minutes.signals.js';
import { ApprovalService } from './approval.service.js';
import { LifeCycleRepository } from './life-cycle.repository.js';

/** Silence is consent: on the day after the last for objections minutes approve themselves, unless a wish is open. */
@Injectable()
export class SilentApprovalService implements OnModuleInit {
  private readonly logger = new Logger(SilentApprovalService.name);

  constructor(
    private readonly repository: LifeCycleRepository,
    private readonly approval: ApprovalService,
    private readonly database: Database,
    private readonly signals: SignalBus,
    private readonly once: Once,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('approve-minutes-by-silence', () => this.approveDue(), { cron: '*/15 * * * *' });
  }

  async approveDue(): Promise<void> {
    const today = calendarDay(this.clock.now());
    await oneByOne(await this.repository.listOver(today), this.logger, ({ id }) => this.settle(id, today));
  }

  /** Another replica, or a person, may have been faster. */
  private async settle(id: string, today: string): Promise<void> {
    await this.database.transaction(async () => {
      const minutes = await this.repository.findAndHold(id);
      const { state, objectionsUntil, _count: count } = minutes;
      const until = objectionsUntil && dayFromColumn(objectionsUntil);
      if (state !== 'circulated' || until === null || until >= today) return;
      if (count.requests === 0) return this.approval.approveSilently(minutes);
      if (await this.once.claim(`minutes-undecided:${id}:${until}`)) this.signals.send(new MinutesUndecided(id));
    });
  }
}
