import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { DatePollLettersService } from './date-poll-letters.service.js';
import { type DatePollRecord, DatePollsRepository } from './date-polls.repository.js';
import { DatePollClosed } from './date-polls.signals.js';
import { pollState } from './rules/poll-state.js';
import { isReminderDue } from './rules/reminder.js';

/** What happens to polls by itself: the reminder before the deadline, and the end with it. */
@Injectable()
export class DatePollDeadlinesService implements OnModuleInit {
  private readonly logger = new Logger(DatePollDeadlinesService.name);

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
    const due = (await this.repository.listOpen(now)).filter((poll) => isReminderDue(poll, now));
    const waiting = await this.once.withoutClaim(due, keyOf);
    await oneByOne(waiting, this.logger, ({ meetingId }) => this.remind(meetingId, now));
  }

  /** Once for each deadline. The poll may have been answered, decided or given up meanwhile. */
  private async remind(meetingId: string, now: Date): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lock(meetingId);
      const poll = await this.repository.find(meetingId);
      if (poll.meeting.cancelledAt !== null || pollState(poll, now) !== 'open' || !isReminderDue(poll, now)) return;
      if (!(await this.once.claim(keyOf(poll)))) return;
      const answered = new Set(poll.answerSheets.map(({ municipalityId }) => municipalityId));
      await this.letters.ask(null, poll, 'reminder', { isMeant: (id) => !answered.has(id), message: null });
    });
  }
}

/** Whoever sets a new deadline has those reminded again. */
const keyOf = ({ meetingId, answersUntil }: Pick<DatePollRecord, 'meetingId' | 'answersUntil'>) =>
  `date-poll-reminder:${meetingId}:${answersUntil.toISOString()}`;
