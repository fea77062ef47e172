import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { DatePollLettersService } from './date-poll-letters.service.js';
import { type DatePollRecord, DatePollsRepository } from './date-polls.repository.js';
import { DatePollClosed } from './date-polls.signals.js';
import { isReminderDue } from './rules/reminder.js';

/** What happens to polls by itself: the reminder before the deadline, and the end with it. */
@Injectable()
export class DatePollDeadlinesService implements OnModuleInit {
  constructor(
    private readonly repository: DatePollsRepository,
    private readonly letters: DatePollLettersService,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly once: Once,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('watch-date-polls', () => this.watch(), { cron: '*/5 * * * *' });
  }

  /** As often as one likes, on as many replicas as there are. */
  async watch(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async () => {
      for (const { meetingId } of await this.repository.closeOverdue(now)) {
        this.signals.send(new DatePollClosed(meetingId));
      }
    });
    for (const poll of await this.repository.listOpen(now)) {
      if (isReminderDue(poll, now)) await this.remind(poll);
    }
  }

  /** Once for each deadline: whoever sets a new one has those reminded again. */
  private async remind(poll: DatePollRecord): Promise<void> {
    const key = `date-poll-reminder:${poll.meetingId}:${poll.answersUntil.toISOString()}`;
    const answered = new Set(poll.answerSheets.map(({ municipalityId }) => municipalityId));
    await this.database.transaction(async () => {
      if (!(await this.once.claim(key))) return;
      await this.letters.ask(null, poll, 'reminder', { isMeant: (id) => !answered.has(id), message: null });
    });
  }
}
