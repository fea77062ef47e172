import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { isKeptTooLong } from './rules/kept-until.js';
import { keepingOf } from './speakers.presenter.js';
import { SpeakersRepository } from './speakers.repository.js';

/** Every night: contacts that are kept no longer. The name stays with a talk; without one it goes too. */
@Injectable()
export class SpeakerRetentionService implements OnModuleInit {
  private readonly logger = new Logger(SpeakerRetentionService.name);

  constructor(
    private readonly repository: SpeakersRepository,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-speakers', () => this.forgetDue(), { cron: '21 3 * * *' });
  }

  async forgetDue(): Promise<void> {
    const today = calendarDay(this.clock.now());
    const due = (await this.repository.listWithContact()).filter((one) => isKeptTooLong(keepingOf(one), today));
    await oneByOne(due, this.logger, ({ id, talks }) => this.forget(id, talks.length > 0));
  }

  private forget(id: string, hasTalks: boolean): Promise<void> {
    return this.database.transaction(async () => {
      if (hasTalks) await this.repository.forgetContact(id);
      else await this.repository.remove(id);
      await this.auditLog.record(new Visitor(), 'speaker.forgotten', id);
    });
  }
}
