import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { fullName } from '../../members/members.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { EmergencyArchiveRepository, type RemindedRecord } from '../emergency-archive.repository.js';
import { reminderLetter } from './archive-reminders.presenter.js';

/** Older than this it is time for a new one; a day less than a week, so that Monday follows on Monday. */
const FRESH = 6 * 86_400_000;

/** On Mondays, to those who wanted to be reminded and have fetched none since. */
@Injectable()
export class ArchiveRemindersService implements OnModuleInit {
  private readonly logger = new Logger(ArchiveRemindersService.name);

  constructor(
    private readonly repository: EmergencyArchiveRepository,
    private readonly database: Database,
    private readonly once: Once,
    private readonly mailer: Mailer,
    private readonly queue: Queue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-emergency-archives', () => this.remind(), { cron: '23 6 * * 1' });
  }

  async remind(): Promise<void> {
    const now = this.clock.now();
    const forgotten = await this.repository.listForgotten(new Date(now.getTime() - FRESH));
    await oneByOne(forgotten, this.logger, (one) => this.remindOf(one, calendarDay(now)));
  }

  /** Once a day at most, whoever tries. */
  private async remindOf({ member, lastFetchedAt, tokenHash, expiresAt }: RemindedRecord, day: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.once.claim(`archive-reminder:${member.id}:${day}`))) return;
      const isFetching = tokenHash !== null && expiresAt !== null && expiresAt > this.clock.now();
      const page = `${this.config.publicUrl}/notfall-archiv`;
      const letter = reminderLetter({ name: fullName(member), lastFetchedAt, isFetching, page });
      await this.mailer.post({
        recipient: member.email,
        subject: 'Zeit für ein neues Notfall-Archiv',
        text: letterText(letter),
        html: letterHtml(letter),
      });
    });
  }
}
