import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { instantOf } from '../../platform/clock/local-time.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MinutesAwaited } from '../minutes.signals.js';
import { type AwaitedMinutes, MinutesRemindersRepository } from './minutes-reminders.repository.js';
import { reminderNumber } from './rules/reminder-number.js';

/** Who has written nothing after a year will not be moved by a mail. */
const LOOKED_BACK_DAYS = 366;

/** Keeps asking for the minutes of past meetings until the group has them. Who is told how, each chooses for themselves. */
@Injectable()
export class MinutesRemindersService implements OnModuleInit {
  private readonly logger = new Logger(MinutesRemindersService.name);

  constructor(
    private readonly repository: MinutesRemindersRepository,
    private readonly database: Database,
    private readonly signals: SignalBus,
    private readonly once: Once,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-minutes', () => this.remindDue(), { cron: '*/15 * * * *' });
  }

  /** From eight in the morning; after days without a portal once, not once for every day. */
  async remindDue(): Promise<void> {
    const now = this.clock.now();
    const morning = instantOf(`${calendarDay(now)}T08:00`);
    if (!morning || now < morning) return;
    const past = await this.repository.list(new Date(now.getTime() - LOOKED_BACK_DAYS * 86_400_000), now);
    const due = past.filter((meeting) => numberOf(meeting, now) > 0);
    const waiting = await this.once.withoutClaim(due, (meeting) => keyOf(meeting, now));
    await oneByOne(waiting, this.logger, ({ id }) => this.remindOnce(id, now));
  }

  /** The minutes may have been circulated meanwhile: then nobody is asked any more. */
  private async remindOnce(meetingId: string, now: Date): Promise<void> {
    await this.database.transaction(async () => {
      const meeting = await this.repository.lookUpAndHold(meetingId);
      if (!meeting || numberOf(meeting, now) === 0 || !(await this.once.claim(keyOf(meeting, now)))) return;
      this.signals.send(new MinutesAwaited(meetingId));
    });
  }
}

const numberOf = ({ endsAt }: AwaitedMinutes, now: Date) => reminderNumber(calendarDay(endsAt), calendarDay(now));
const keyOf = (meeting: AwaitedMinutes, now: Date) => `minutes-awaited:${meeting.id}:${numberOf(meeting, now)}`;
