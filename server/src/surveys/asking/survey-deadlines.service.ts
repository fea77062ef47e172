import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { addDays, calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { isOpen, isReminderDue } from '../rules/survey-state.js';
import { SurveysRepository } from '../surveys.repository.js';
import { SurveyClosed } from '../surveys.signals.js';
import { SurveyLettersService } from './survey-letters.service.js';

/** What happens to surveys by itself: the reminder in the last days, and the end. */
@Injectable()
export class SurveyDeadlinesService implements OnModuleInit {
  private readonly logger = new Logger(SurveyDeadlinesService.name);

  constructor(
    private readonly repository: SurveysRepository,
    private readonly letters: SurveyLettersService,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly once: Once,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('watch-surveys', () => this.watch(), { cron: '7-59/10 * * * *' });
  }

  /** As often as one likes, on as many replicas as there are. */
  async watch(): Promise<void> {
    const now = this.clock.now();
    const today = calendarDay(now);
    await this.database.transaction(async () => {
      for (const id of await this.repository.closeOverdue(today, now)) this.signals.send(new SurveyClosed(id));
    });
    const ending = await this.repository.listEnding(today, addDays(today, 2));
    const due = ending.filter((survey) => isReminderDue(survey, calendarDay(survey.createdAt), today));
    const waiting = await this.once.withoutClaim(due, keyOf);
    await oneByOne(waiting, this.logger, ({ id }) => this.remind(id, today));
  }

  /** Once for each last day. The survey may have been ended meanwhile. */
  private async remind(id: string, today: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lock(id);
      const survey = await this.repository.lookUp(id);
      if (!survey || !isOpen(survey, today) || !isReminderDue(survey, calendarDay(survey.createdAt), today)) return;
      if (await this.once.claim(keyOf(survey))) await this.letters.send(null, survey, 'reminder', null);
    });
  }
}

const keyOf = ({ id, closesOn }: { id: string; closesOn: Date | null }): string =>
  `survey-reminder:${id}:${closesOn ? dayFromColumn(closesOn) : ''}`;
